package org.secondsource.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondsource.language.Segmenter;
import org.secondsource.language.WordList;
import org.secondsource.name.Entity;
import org.secondsource.name.EntityFinder;
import org.secondsource.text.Article;
import org.secondsource.text.Layout;
import org.secondsource.text.Masthead;
import org.secondsource.text.Span;

class NestingTest {
    static Stream<Arguments> cases() {
        return WordList.rows(NestingTest.class, "nesting-cases.tsv").stream()
                .map(row -> Arguments.of(row.get(0), row.get(1), row.get(2), row.get(3)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void givesChains(String behaviour, String row, String found, String chains) {
        String text = row.replace("\\n", "\n");
        Layout layout = new Segmenter("en").segment(Article.of("a", text, Masthead.EMPTY));
        List<Entity> entities = new EntityFinder().find(layout);
        List<AttributionSpans> given = found.isEmpty()
                ? List.of()
                : Arrays.stream(found.split(" ; "))
                        .map(each -> spans(text, each.split(" > ")))
                        .toList();
        List<AttributionSpans> mended = Nesting.mend(layout, entities, given);
        List<String> read = new AttributionAnalyst()
                .analyse(layout, entities, mended).stream()
                        .map(each -> each.chain().toString().replace("\u2190", "<-"))
                        .toList();
        assertThat(read).as(behaviour).isEqualTo(chains.equals("-") ? List.of() : Arrays.asList(chains.split(" ; ")));
    }

    @Test
    void whoIsLeftStaysInsideWhomHeStoodIn() {
        List<AttributionSpans> found = List.of(
                at(0, 9, OptionalInt.empty()),
                at(10, 90, OptionalInt.empty()),
                at(20, 80, OptionalInt.of(1)),
                at(30, 70, OptionalInt.of(2)));
        List<AttributionSpans> kept = Nesting.keep(
                found,
                each -> each.content().get(0).start() == 10
                        || each.content().get(0).start() == 30);
        assertThat(kept).extracting(AttributionSpans::parent).containsExactly(OptionalInt.empty(), OptionalInt.of(0));
    }

    private static AttributionSpans at(int start, int end, OptionalInt parent) {
        return new AttributionSpans(List.of(), List.of(), List.of(new Span(start, end)), parent, 1, "hand");
    }

    /** Content first, since source and cue stand near it: the nearest before, else the nearest behind; "-" is nothing. */
    private static AttributionSpans spans(String text, String[] parts) {
        int content = text.indexOf(parts[2]);
        List<Span> cue = near(text, parts[1], content);
        List<Span> source =
                near(text, parts[0], cue.isEmpty() ? content : cue.get(0).start());
        return new AttributionSpans(
                source, cue, List.of(new Span(content, content + parts[2].length())), OptionalInt.empty(), 1, "hand");
    }

    private static List<Span> near(String text, String words, int from) {
        if (words.equals("-")) {
            return List.of();
        }
        int before = text.lastIndexOf(words, from);
        int start = before >= 0 ? before : text.indexOf(words, from);
        return List.of(new Span(start, start + words.length()));
    }
}
