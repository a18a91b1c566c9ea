package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.secondsource.text.Layout;
import org.secondsource.text.Span;

/**
 * Ends reported speech where somebody else begins to speak: in "neighbours told the Post that he was tired, and an official
 * said it was usual" the official does not speak through the neighbours. Stateless.
 */
final class Coordination {
    /** What parts two speakers, from its comma on: without "that", which goes on with the words of the first. */
    private static final Pattern JOINT = Pattern.compile(",\\s+(?:and|but|while|whereas)\\s+(?:(?:the|an?)\\s+)?$");

    private static final Pattern SAYING = Pattern.compile(
            "(?i)^(?:has |have |had |also |then |later )*(?:said|says|say|told|added|reported|reports|announced|insisted"
                    + "|claimed|argued|warned|wrote|stressed|confirmed|denied|called|described|dismissed|rejected|declined|refused)\\b");

    /** What a pattern takes for blank. */
    private static final String BLANKS = " \t\n\u000b\f\r";

    /** Characters behind the last word: a stop, a closing mark. */
    private static final int END = 2;

    private final Layout layout;

    Coordination(Layout layout) {
        this.layout = layout;
    }

    List<AttributionSpans> mend(List<AttributionSpans> found) {
        List<AttributionSpans> mended = new ArrayList<>();
        for (AttributionSpans each : found) {
            mended.add(found.stream()
                    .filter(other -> goesOn(each, other) && !other.equals(each))
                    .findFirst()
                    .map(other -> cut(each, other))
                    .orElse(each));
        }
        return mended;
    }

    /** Whether the second stands at the end of what the first reports, joined as a sentence of its own. */
    private boolean goesOn(AttributionSpans first, AttributionSpans second) {
        if (first.content().size() != 1
                || second.source().isEmpty()
                || second.cue().isEmpty()) {
            return false;
        }
        Span whole = first.content().get(0);
        Span speaker = second.source().get(0);
        if (whole.start() >= speaker.start() || speaker.end() > whole.end()) {
            return false;
        }
        Span last = Span.covering(second.content());
        boolean inside = last.end() <= whole.end()
                && last.end() + END >= whole.end()
                && speaker.end() <= second.cue().get(0).start()
                && second.cue().get(0).end() <= last.start();
        return inside
                && !isQuoted(whole)
                && SAYING.matcher(second.cue().get(0).of(layout.text())).find()
                && joint(whole.start(), speaker.start()) >= 0;
    }

    /** Where the comma is that, with a word or two, parts the text before {@code end}; -1 if nothing parts it. */
    private int joint(int start, int end) {
        int comma = layout.text().lastIndexOf(',', end - 1);
        return comma >= start && JOINT.matcher(layout.text()).region(comma, end).lookingAt() ? comma : -1;
    }

    private boolean isQuoted(Span content) {
        return "\"'\u2018\u201c".indexOf(layout.text().charAt(content.start())) >= 0;
    }

    private AttributionSpans cut(AttributionSpans first, AttributionSpans second) {
        int start = first.content().get(0).start();
        int end = joint(start, second.source().get(0).start());
        while (end > start && BLANKS.indexOf(layout.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return new AttributionSpans(
                first.source(),
                first.cue(),
                List.of(new Span(start, end)),
                first.parent(),
                first.confidence(),
                first.by());
    }
}
