package org.secondsource.attribution;

import java.util.List;
import java.util.Optional;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;

/**
 * "Poe told the board that the stairs were loose, two guests said": what the guests said is all of it, what Poe told the
 * board ends before the guests, even where a reader gave the guests only the words behind "that".
 */
final class Trailing {
    private Trailing() {}

    /** Puts an attribution among others: where one speaks behind its content, that one gets all before it. */
    static void put(Layout layout, AttributionSpans spans, List<AttributionSpans> all) {
        for (int number = 0; number < all.size(); number++) {
            AttributionSpans other = all.get(number);
            if (speaksBehind(layout, other, spans)) {
                Span whole = Span.covering(other.content());
                Span own = new Span(Span.covering(spans.content()).start(), whole.end());
                all.set(number, with(other, new Span(spans.source().get(0).start(), whole.end())));
                all.add(with(spans, own));
                return;
            }
        }
        all.add(spans);
    }

    private static AttributionSpans with(AttributionSpans spans, Span content) {
        return new AttributionSpans(
                spans.source(), spans.cue(), List.of(content), spans.parent(), spans.confidence(), spans.by());
    }

    /** Whether the other's source stands behind its content in the sentence, and the content in the one given. */
    private static boolean speaksBehind(Layout layout, AttributionSpans other, AttributionSpans spans) {
        if (other.source().isEmpty()
                || spans.source().isEmpty()
                || other.parent().isPresent()) {
            return false;
        }
        Span content = Span.covering(other.content());
        Span source = other.source().get(0);
        Span first = spans.source().get(0);
        Optional<Sentence> sentence = layout.sentenceAt(source.start());
        return sentence.isPresent()
                && sentence.equals(layout.sentenceAt(first.start()))
                && content.end() <= source.start()
                && content.start() > spans.cue().get(0).start()
                && Span.covering(spans.content()).contains(content)
                && layout.text()
                        .substring(sentence.get().span().start(), first.start())
                        .isBlank();
    }
}
