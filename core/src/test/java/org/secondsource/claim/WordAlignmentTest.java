package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordAlignmentTest {

    static List<List<String>> cases() {
        return Reports.rows("alignment-cases.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void showsWhatWasChanged(List<String> row) {
        WordAlignment alignment = WordAlignment.of(words(row.get(0)), words(row.get(1)));

        assertThat(alignment.kept()).isEqualTo(Integer.parseInt(row.get(2)));
        assertThat(alignment.changes().stream().map(WordAlignment.Change::shown).collect(Collectors.joining("; ")))
                .isEqualTo(row.size() > 3 ? row.get(3) : "");
    }

    @Test
    void keepsAsManyWordsInEitherDirection() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<QuotedWord> left = words(random);
            List<QuotedWord> right = words(random);

            assertThat(WordAlignment.of(left, right).kept())
                    .isEqualTo(WordAlignment.of(right, left).kept());
        }
    }

    private static List<QuotedWord> words(Random random) {
        return random.ints(random.nextInt(9), 0, 4)
                .mapToObj(String::valueOf)
                .map(WordAlignmentTest::word)
                .toList();
    }

    private static List<QuotedWord> words(String text) {
        return Arrays.stream(text.split(" ")).map(WordAlignmentTest::word).toList();
    }

    private static QuotedWord word(String word) {
        return new QuotedWord(word, word);
    }
}
