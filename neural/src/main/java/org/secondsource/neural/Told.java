package org.secondsource.neural;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.secondsource.attribution.AttributionSpans;
import org.secondsource.text.Span;

/** An attribution in the text, with the number of the one whose content it was found in, and what found it. */
record Told(List<Span> source, Span cue, List<Span> content, double confidence, OptionalInt parent, String by) {
    private static final String NETWORK = "learned";

    /** Nothing if the network took no more than marks for the content. */
    static Optional<Told> of(Found found, Window window, String text, OptionalInt parent) {
        List<Span> source = found.source().stream()
                .map(window::span)
                .map(named -> SourceEdges.withoutDays(text, named))
                .toList();
        List<Span> content = found.content().stream()
                .map(window::span)
                .flatMap(piece -> Passages.lines(text, piece).stream())
                .map(piece -> QuotationMarks.withPartner(text, piece))
                .filter(piece -> holdsWord(text, piece))
                .toList();
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Told(source, window.span(found.cue()), content, found.confidence(), parent, NETWORK));
    }

    /** A line of a conversation, which needs no network. */
    static Told of(AttributionSpans turn) {
        Span cue = turn.cue().get(0);
        return new Told(turn.source(), cue, turn.content(), turn.confidence(), turn.parent(), turn.by());
    }

    private static boolean holdsWord(String text, Span piece) {
        return piece.of(text).codePoints().anyMatch(Character::isLetterOrDigit);
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
