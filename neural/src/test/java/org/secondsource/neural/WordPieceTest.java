package org.secondsource.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondsource.text.Span;

class WordPieceTest {
    private static final WordPiece WORD_PIECE =
            WordPiece.of(Objects.requireNonNull(WordPiece.class.getResourceAsStream("vocabulary.txt")));

    static List<List<String>> pieces() {
        return Tables.read("pieces.tsv");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void splitsAsPythonDoes(List<String> line) {
        String text = line.get(0).replace("\\t", "\t");
        List<String> words = WordPiece.words(text, new Span(0, text.length())).stream()
                .map(span -> span.of(text) + "=" + numbers(span.of(text)))
                .toList();
        assertThat(words).isEqualTo(line.subList(1, line.size()));
    }

    @Test
    void losesNoLetterOrDigitOfAnyText() {
        Random random = new Random(7);
        String alphabet = "ab Z9.,\u201c\u201d'\u00e9\u0301\u00a0\u200b\n\ud83d\ude42-";
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String whole = text.toString();
            String words = WordPiece.words(whole, new Span(0, whole.length())).stream()
                    .map(span -> span.of(whole))
                    .collect(Collectors.joining());
            assertThat(words.replaceAll("[^\\p{L}\\p{N}]", "")).isEqualTo(whole.replaceAll("[^\\p{L}\\p{N}]", ""));
        }
    }

    private static String numbers(String word) {
        return Arrays.stream(WORD_PIECE.pieces(word))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
    }
}
