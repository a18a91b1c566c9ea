package org.secondsource.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondsource.attribution.AttributionSpans;
import org.secondsource.language.Segmenter;
import org.secondsource.text.Article;
import org.secondsource.text.Layout;
import org.secondsource.text.Masthead;
import org.secondsource.text.Span;

class LearnedReaderTest {
    private static final LearnedReader READER = LearnedReader.open();
    private static final Segmenter SEGMENTER = new Segmenter("en");

    /** How far the confidence of the int8 network may lie from that of fp32. */
    private static final double NEAR = 0.15;

    @AfterAll
    static void close() {
        READER.close();
    }

    static List<List<String>> readings() {
        return Tables.read("readings.tsv");
    }

    @ParameterizedTest
    @MethodSource("readings")
    void readsAsPythonDoes(List<String> line) {
        String text = line.get(0);
        List<AttributionSpans> found = READER.read(layout(text)).stream()
                .filter(one -> one.parent().isEmpty())
                .toList();
        List<String> expected = line.subList(1, line.size());
        assertThat(found.stream().map(one -> printed(text, one)))
                .containsExactlyElementsOf(expected.stream()
                        .map(cell -> cell.substring(0, cell.lastIndexOf(" / ")))
                        .toList());
        for (int number = 0; number < expected.size(); number++) {
            String cell = expected.get(number);
            assertThat(found.get(number).confidence())
                    .isCloseTo(
                            Double.parseDouble(cell.substring(cell.lastIndexOf(' ') + 1)),
                            org.assertj.core.data.Offset.offset(NEAR));
        }
    }

    @Test
    void findsWhatIsToldInsideWhatIsTold() {
        String text = "The minister said on Monday that the operator had told his office that the valve was sound.";
        List<AttributionSpans> found = READER.read(layout(text));
        assertThat(found).hasSize(2);
        assertThat(found.get(0).parent()).isEmpty();
        assertThat(printed(text, found.get(0))).startsWith("The minister / said");
        assertThat(found.get(1).parent()).hasValue(0);
        assertThat(printed(text, found.get(1))).startsWith("the operator / ").endsWith("the valve was sound");
    }

    @Test
    void hearsFromThoseWhoAreCited() {
        String text = "The Port Gazette reported on Friday that the valve was sound, citing two officials at the yard.";
        List<AttributionSpans> found = READER.read(layout(text));
        assertThat(found).hasSize(2);
        assertThat(printed(text, found.get(0))).startsWith("The Port Gazette / reported");
        assertThat(printed(text, found.get(1))).startsWith("two officials at the yard / citing / ");
        assertThat(found.get(1).parent()).hasValue(0);
        assertThat(found.get(1).content()).isEqualTo(found.get(0).content());
    }

    @Test
    void givesTheLinesOfAConversationToThoseBeforeTheColon() {
        String text = "A hearing on the ferry was held on Monday.\nROE: Did anybody say that the valve was loose?\n"
                + "MOORE: The yard told us that it was sound.\nROE: Thank you.";
        List<AttributionSpans> found = READER.read(layout(text));
        assertThat(found.stream().filter(one -> one.parent().isEmpty()).map(one -> printed(text, one)))
                .containsExactly(
                        "ROE / : / Did anybody say that the valve was loose?",
                        "MOORE / : / The yard told us that it was sound.",
                        "ROE / : / Thank you.");
        assertThat(found.stream().filter(one -> one.parent().isPresent()).map(one -> printed(text, one)))
                .containsExactly("The yard / told / that it was sound");
    }

    @Test
    void readsTheSameInOneThreadAndInMany() {
        String text = readings().stream().map(line -> line.get(0)).collect(Collectors.joining("\n"));
        List<AttributionSpans> alone = READER.read(layout(text));
        List<List<AttributionSpans>> together = IntStream.range(0, 8)
                .parallel()
                .mapToObj(round -> READER.read(layout(text)))
                .toList();
        assertThat(together).allMatch(alone::equals);
    }

    @Test
    void staysInsideATextOfAnyLength() {
        String sentence = "The clerk said that \u201cthe \ud83d\ude42 file was empty. ";
        for (String text : List.of("", " ", "\u201c", sentence.repeat(40), "x".repeat(5_000), "a ".repeat(1_000))) {
            for (AttributionSpans one : READER.read(layout(text))) {
                List<Span> all = new ArrayList<>(one.source());
                all.addAll(one.cue());
                all.addAll(one.content());
                assertThat(all).allMatch(span -> span.end() <= text.length() && !span.isEmpty());
            }
        }
    }

    private static Layout layout(String text) {
        return SEGMENTER.segment(Article.of("test", text, Masthead.EMPTY));
    }

    private static String printed(String text, AttributionSpans one) {
        return List.of(one.source(), one.cue(), one.content()).stream()
                .map(role -> role.stream().map(span -> span.of(text)).collect(Collectors.joining(" + ")))
                .collect(Collectors.joining(" / "));
    }
}
