package org.secondsource.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondsource.text.Article;
import org.secondsource.text.Layout;
import org.secondsource.text.Masthead;
import org.secondsource.text.Sentence;
import org.secondsource.text.Token;

class SegmenterTest {
    private final Segmenter segmenter = new Segmenter("en");

    static Stream<String> sentences() {
        return WordList.lines(SegmenterTest.class, "sentences.txt").stream();
    }

    static Stream<String> tokens() {
        return WordList.lines(SegmenterTest.class, "tokens.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void endsSentencesWhereAReaderWould(String line) {
        String expected = line.replace("\\n", "\n");
        Layout layout = layout(expected.replace(" | ", " "));

        String found = layout.sentences().stream()
                .map(each -> each.span().of(layout.text()))
                .collect(Collectors.joining(" | "));

        assertThat(found).isEqualTo(expected.replace("\n", " | "));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void cutsTokens(String line) {
        String[] columns = line.split("\t");

        assertThat(layout(columns[0]).tokens().stream().map(Token::text).collect(Collectors.joining("·")))
                .isEqualTo(columns[1]);
    }

    @Test
    void joinsTheLinesOfAHardWrappedParagraph() {
        Layout layout = layout("""
                The harbour was closed on Monday after a crane fell into the water, the
                port said in a statement. Nobody was hurt, and the crane will be lifted
                out of the water on Tuesday.

                The mayor said she would visit the harbour, where two ships have waited
                since the weekend.
                """);

        assertThat(layout.paragraphs()).hasSize(2);
        assertThat(layout.sentences()).hasSize(3);
    }

    @Test
    void takesEveryLineForAParagraphWhereLinesAreNotWrapped() {
        assertThat(layout("Harbour closed\nThe harbour was closed on Monday.\nIt opens on Tuesday.\n")
                        .paragraphs())
                .hasSize(3);
    }

    @Test
    void readsATextThatIsAllOnOneLine() {
        assertThat(layout("The mayor left. Nobody asked why. \"It was late,\" she said.")
                        .sentences())
                .hasSize(3);
    }

    @Test
    void readsAnEmptyTextAsNothing() {
        assertThat(layout("").sentences()).isEmpty();
        assertThat(layout(" \n\n\t").tokens()).isEmpty();
    }

    @Test
    void coversEveryVisibleCharacterOnceWhateverTheText() {
        Random random = new Random(11);
        List<String> pieces = List.of(
                "Roe", " ", "U.S.", "\n", "\n\n", "“", "”", "\"", "'", ".", "!", "said", "…", "ü", "𝒳", "-", ",");
        for (int run = 0; run < 300; run++) {
            String text =
                    random.ints(40, 0, pieces.size()).mapToObj(pieces::get).collect(Collectors.joining());
            Layout layout = layout(text);
            String kept = layout.tokens().stream().map(Token::text).collect(Collectors.joining());
            assertThat(kept).isEqualTo(text.replaceAll("\\s", ""));
            int end = 0;
            for (Sentence sentence : layout.sentences()) {
                assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
                end = sentence.span().end();
            }
        }
    }

    private Layout layout(String text) {
        return segmenter.segment(Article.of("a", text, Masthead.EMPTY));
    }
}
