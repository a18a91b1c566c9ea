package org.secondsource.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.text.Span;

class PassagesTest {

    @Test
    void readsAQuotationBelowAColonWithTheLineAboveIt() {
        assertThat(passages("Calder continued:\n“It sank.”\nThe port is closed."))
                .containsExactly("Calder continued:\n“It sank.”", "The port is closed.");
    }

    @Test
    void readsAQuotationOfSeveralParagraphsAtOnce() {
        assertThat(passages("“It sank,” she said. “We swam.\n“Nobody came.\n“Nobody,” she added.\nRain fell."))
                .containsExactly("“It sank,” she said. “We swam.\n“Nobody came.\n“Nobody,” she added.", "Rain fell.");
    }

    @Test
    void keepsQuotationsApartThatAreClosed() {
        assertThat(passages("“It sank,” she said.\n“Rain fell,” he said.")).hasSize(2);
    }

    @Test
    void splitsASpanIntoItsLines() {
        String text = "one two \n\n  three\n";
        assertThat(Passages.lines(text, new Span(4, text.length())).stream().map(span -> span.of(text)))
                .containsExactly("two", "three");
    }

    private static List<String> passages(String text) {
        int[] start = {0};
        List<Span> paragraphs = Arrays.stream(text.split("\n"))
                .map(line -> new Span(start[0], (start[0] += line.length() + 1) - 1))
                .toList();
        return Passages.of(text, paragraphs).stream().map(span -> span.of(text)).toList();
    }
}
