package org.secondsource.neural;

import java.util.List;
import java.util.OptionalInt;
import org.secondsource.attribution.AttributionSpans;
import org.secondsource.text.Span;

/** An attribution in the text, with the number of the one whose content it was found in. */
record Told(List<Span> source, Span cue, List<Span> content, double confidence, OptionalInt parent) {

    static Told of(Found found, Window window, String text, OptionalInt parent) {
        List<Span> source = found.source().stream().map(window::span).toList();
        List<Span> content = found.content().stream()
                .map(window::span)
                .flatMap(piece -> Passages.lines(text, piece).stream())
                .map(piece -> QuotationMarks.withPartner(text, piece))
                .toList();
        return new Told(source, window.span(found.cue()), content, found.confidence(), parent);
    }

    AttributionSpans spans(OptionalInt newParent, String by) {
        return new AttributionSpans(source, List.of(cue), content, newParent, confidence, by);
    }
}
