package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.secondsource.text.Layout;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/**
 * "Two guests said that the lamp fell, but porters saw a boy running off": what the porters saw is told by the guests, who
 * go on telling what happened.
 */
final class Witnessed {
    private static final Set<String> SEEING = Set.of("saw", "heard", "watched", "noticed", "spotted");
    private static final Set<String> JOINING = Set.of("but", "and");

    /** Words of a subject between "but" and what it saw. */
    private static final int LONGEST_SUBJECT = 5;

    /** Words from the verb on in which the sight goes on: a boy in a red coat running. */
    private static final int SIGHT = 8;

    private final Layout layout;

    Witnessed(Layout layout) {
        this.layout = layout;
    }

    List<AttributionSpans> mend(List<AttributionSpans> found) {
        List<AttributionSpans> mended = new ArrayList<>(found);
        for (AttributionSpans each : found) {
            if (!each.source().isEmpty() && !each.cue().isEmpty() && isSight(each)) {
                extend(each, mended);
            }
        }
        return mended;
    }

    private boolean isSight(AttributionSpans spans) {
        int verb = layout.tokenAt(spans.cue().get(0).start());
        boolean seen = SEEING.contains(token(verb).lower());
        boolean goesOn = false;
        for (int at = verb + 2; at < Math.min(verb + SIGHT, layout.tokens().size()); at++) {
            goesOn |= token(at).lower().endsWith("ing");
        }
        return seen && goesOn;
    }

    /** The words of whoever said that something happened, up to the comma before "but", reach to the end of the sight. */
    private void extend(AttributionSpans sight, List<AttributionSpans> all) {
        int subject = layout.tokenAt(sight.source().get(0).start());
        int verb = layout.tokenAt(sight.cue().get(0).start());
        boolean joined = subject > 1
                && verb - subject <= LONGEST_SUBJECT
                && JOINING.contains(token(subject - 1).lower())
                && token(subject - 2).text().equals(",");
        if (!joined) {
            return;
        }
        int comma = token(subject - 2).start();
        for (int number = 0; number < all.size(); number++) {
            AttributionSpans each = all.get(number);
            if (tells(each, comma)) {
                List<Span> content = new ArrayList<>(each.content());
                Span last = content.remove(content.size() - 1);
                content.add(
                        new Span(last.start(), Span.covering(sight.content()).end()));
                all.set(number, Subjects.with(each, each.source(), content));
            }
        }
    }

    /** Whether somebody says "that" something and ends at a place. */
    private boolean tells(AttributionSpans spans, int end) {
        Span last = spans.content().get(spans.content().size() - 1);
        return last.end() == end
                && !spans.cue().isEmpty()
                && token(layout.tokenAt(spans.content().get(0).start())).lower().equals("that");
    }

    private Token token(int at) {
        return layout.tokens().get(at);
    }
}
