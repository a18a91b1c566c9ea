package org.secondsource.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondsource.language.Segmenter;
import org.secondsource.language.WordList;
import org.secondsource.text.Article;
import org.secondsource.text.Masthead;
import org.secondsource.text.Span;

class RuleReaderTest {
    private final RuleReader reader = new RuleReader();
    private final Segmenter segmenter = new Segmenter("en");

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (String line : WordList.lines(RuleReaderTest.class, "attributions.txt")) {
            String rest = line.length() > 2 ? line.substring(2).replace("\\n", "\n") : "";
            if (line.startsWith("T ")) {
                cases.add(new Case(rest, new ArrayList<>()));
            } else if (!line.equals("NONE")) {
                cases.get(cases.size() - 1).expected().add(line.charAt(0) + " " + rest);
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhoSaysWhat(Case example) {
        List<String> found = read(example.text()).stream()
                .map(each -> shown(example.text(), each))
                .toList();

        assertThat(found).containsExactlyInAnyOrderElementsOf(example.expected());
    }

    @Test
    void readsAnEmptyArticleAsNothing() {
        assertThat(read("")).isEmpty();
        assertThat(read("\n \n")).isEmpty();
    }

    @Test
    void keepsSpansInsideTheTextAndParentsBeforeChildrenWhateverTheText() {
        Random random = new Random(5);
        List<String> pieces = List.of(
                "Roe",
                "said",
                "that",
                ",",
                "\"",
                "“",
                "”",
                "'",
                ".",
                "\n",
                "two",
                "sources",
                "told",
                "the",
                "Post",
                "according",
                "to",
                "was",
                "asked",
                "citing",
                "and",
                "who",
                ":",
                "claim",
                "reportedly",
                "(",
                ")",
                "seems",
                "with",
                "saying",
                "in",
                "a",
                "poll",
                "„",
                "«",
                "»",
                "it",
                "?",
                "𝒳");
        for (int run = 0; run < 2_000; run++) {
            String text =
                    random.ints(30, 0, pieces.size()).mapToObj(pieces::get).collect(Collectors.joining(" "));
            List<AttributionSpans> found = read(text);
            for (int index = 0; index < found.size(); index++) {
                AttributionSpans each = found.get(index);
                assertThat(Span.covering(each.content()).end()).isLessThanOrEqualTo(text.length());
                assertThat(each.content()).isSorted();
                assertThat(each.parent().orElse(-1)).isLessThan(index);
            }
            assertThat(read(text)).isEqualTo(found);
        }
    }

    private List<AttributionSpans> read(String text) {
        return reader.read(segmenter.segment(Article.of("a", text, Masthead.EMPTY)));
    }

    private static String shown(String text, AttributionSpans each) {
        return (each.parent().isPresent() ? "B " : "A ")
                + printed(text, each.source()) + " | "
                + printed(text, each.cue()) + " | "
                + printed(text, each.content());
    }

    private static String printed(String text, List<Span> pieces) {
        return pieces.stream().map(piece -> piece.of(text)).collect(Collectors.joining(" ... "));
    }

    /** A text and the attributions expected in it. */
    record Case(String text, List<String> expected) {}
}
