package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondsource.language.WordList;

class LexiconTest {
    private final Lexicon lexicon = Lexicon.english();

    static List<List<String>> stems() {
        return Reports.rows("stem-cases.tsv");
    }

    @ParameterizedTest
    @MethodSource("stems")
    void bringsFormsOfAWordTogether(List<String> row) {
        assertThat(lexicon.stem(row.get(0))).isEqualTo(lexicon.stem(row.get(1)));
    }

    @Test
    void keepsPoliceAndPolicyApart() {
        assertThat(lexicon.stem("police")).isNotEqualTo(lexicon.stem("policy"));
    }

    @Test
    void knowsWordsUsedForOneAnother() {
        assertThat(lexicon.concept(lexicon.stem("spoke"))).isEqualTo(lexicon.concept(lexicon.stem("conversation")));
        assertThat(lexicon.isEvent(lexicon.concept(lexicon.stem("murdered")))).isTrue();
    }

    @Test
    void putsNoWordIntoTwoFamilies() {
        List<String> words = new ArrayList<>();
        WordList.lines(Lexicon.class, "en/word-families.txt")
                .forEach(line ->
                        words.addAll(Arrays.stream(line.replace("!", "").strip().split("\\s+"))
                                .toList()));

        assertThat(words).doesNotHaveDuplicates();
    }
}
