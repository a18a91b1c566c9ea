package org.secondsource.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.AttributionSpans;
import org.secondsource.attribution.Chain;
import org.secondsource.attribution.Hop;
import org.secondsource.attribution.QuoteType;
import org.secondsource.attribution.SourceKind;
import org.secondsource.attribution.Stance;
import org.secondsource.language.Segmenter;
import org.secondsource.language.WordList;
import org.secondsource.reading.Reading;
import org.secondsource.text.Article;
import org.secondsource.text.Masthead;
import org.secondsource.text.Span;

class FramingReaderTest {
    private static final Pattern MARK = Pattern.compile("\\[\\[|\\]\\]|\\{\\{|\\}\\}");

    static Stream<Arguments> cases() {
        return WordList.rows(FramingReaderTest.class, "framing-cases.tsv").stream()
                .map(row -> Arguments.of(row.get(0), row.get(1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void notesOnlyTheOutletsOwnWords(String marked, String expected) {
        Reading reading = reading(marked);

        String found = new FramingReader()
                .read(reading).stream()
                        .map(note -> note.kind() + "="
                                + note.evidence().span().of(reading.article().text()))
                        .collect(Collectors.joining(" ; "));

        assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
    }

    private static Reading reading(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> contents = new ArrayList<>();
        List<Span> cues = new ArrayList<>();
        int contentStart = 0;
        int cueStart = 0;
        Matcher marks = MARK.matcher(marked);
        while (marks.find()) {
            marks.appendReplacement(text, "");
            switch (marks.group()) {
                case "[[" -> contentStart = text.length();
                case "]]" -> contents.add(new Span(contentStart, text.length()));
                case "{{" -> cueStart = text.length();
                default -> cues.add(new Span(cueStart, text.length()));
            }
        }
        marks.appendTail(text);
        Article article = Article.of("a", text.toString(), Masthead.EMPTY);
        List<Attribution> attributions =
                contents.stream().map(content -> attribution(content, cues)).toList();
        return new Reading(
                new Segmenter("en").segment(article), attributions, List.of(), List.of(), List.of(), List.of());
    }

    private static Attribution attribution(Span content, List<Span> cues) {
        Hop own = new Hop("Daily Lantern", SourceKind.OUTLET, Optional.empty(), List.of(), false);
        return new Attribution(
                "a1",
                new AttributionSpans(List.of(), cues, List.of(content), OptionalInt.empty(), 1, "test"),
                QuoteType.INDIRECT,
                Optional.empty(),
                Optional.empty(),
                SourceKind.NONE,
                Optional.empty(),
                new Chain(List.of(own)),
                Stance.SAYS,
                Optional.empty(),
                Optional.empty());
    }
}
