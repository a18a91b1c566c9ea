package org.secondsource.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondsource.language.Segmenter;
import org.secondsource.text.Article;
import org.secondsource.text.Layout;
import org.secondsource.text.Masthead;
import org.secondsource.text.Span;

class HearsayTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Courier reported that they spoke. | The call was long, and an aide reportedly joined it. | The call was long, and an aide ... joined it
            The Courier reported that they spoke. | A guest fell, and an aide reportedly paid him.        | an aide ... paid him
            The Courier reported that they spoke. | The call was long, but an aide reportedly joined it. | an aide ... joined it
            The two spoke for hours on Monday.    | The call was long, and an aide reportedly joined it. | an aide ... joined it
            """)
    void readsTheClauseAndWhatGoesOnWithTheReportBefore(String before, String sentence, String content) {
        String text = before + " " + sentence;
        Layout layout = new Segmenter("en").segment(Article.of("a", text, Masthead.EMPTY));
        List<AttributionSpans> found = text.contains("reported that")
                ? List.of(new AttributionSpans(
                        List.of(at(text, "The Courier")),
                        List.of(at(text, "reported")),
                        List.of(at(text, "that they spoke")),
                        OptionalInt.empty(),
                        1,
                        "test"))
                : List.of();

        List<AttributionSpans> all = new Hearsay(layout).add(found);

        assertThat(all).hasSize(found.size() + 1);
        assertThat(all.get(found.size()).content().stream()
                        .map(span -> span.of(text))
                        .collect(Collectors.joining(" ... ")))
                .isEqualTo(content);
    }

    private static Span at(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
