package org.secondsource.neural;

import java.util.List;
import java.util.OptionalInt;
import org.secondsource.attribution.AttributionSpans;
import org.secondsource.text.Span;

/** An attribution in the text, with the number of the one whose content it was found in, and what found it. */
record Told(List<Span> source, Span cue, List<Span> content, double confidence, OptionalInt parent, String by) {
    private static final String NETWORK = "learned";

    static Told of(Found found, Window window, String text, OptionalInt parent) {
        List<Span> source = found.source().stream().map(window::span).toList();
        List<Span> content = found.content().stream()
                .map(window::span)
                .flatMap(piece -> Passages.lines(text, piece).stream())
                .map(piece -> QuotationMarks.withPartner(text, piece))
                .toList();
        return new Told(source, window.span(found.cue()), content, found.confidence(), parent, NETWORK);
    }

    boolean overlaps(Span words) {
        return cue.overlaps(words)
                || source.stream().anyMatch(words::overlaps)
                || content.stream().anyMatch(words::overlaps);
    }

    AttributionSpans spans(OptionalInt newParent) {
        return new AttributionSpans(source, List.of(cue), content, newParent, confidence, by);
    }
}
