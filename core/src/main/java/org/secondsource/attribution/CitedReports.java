package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/**
 * Puts right what stands around "citing": in "shares fell after the Post reported, citing two aides, that the stairs were
 * loose" the Post reported that the stairs were loose, and the two aides are who told it, not what it said.
 */
final class CitedReports {
    private static final Set<String> CITING = Set.of("citing", "quoting");

    /** Words between the verb of reporting and "citing": on Friday, in an article. */
    private static final int NEAR = 6;

    private final Layout layout;

    CitedReports(Layout layout) {
        this.layout = layout;
    }

    List<AttributionSpans> mend(List<AttributionSpans> found) {
        List<AttributionSpans> mended = new ArrayList<>(found);
        mended.replaceAll(this::withSubject);
        for (AttributionSpans each : List.copyOf(mended)) {
            if (!each.cue().isEmpty() && !isCiting(each)) {
                turnToClause(each, mended);
            }
        }
        for (int number = 0; number < mended.size(); number++) {
            if (isCiting(mended.get(number)) && standsBefore(mended.get(number))) {
                turnToSource(number, mended);
            }
        }
        return mended;
    }

    /** The Post, citing two aides, reported that: the subject stands before what is set off. */
    private AttributionSpans withSubject(AttributionSpans spans) {
        if (!spans.source().isEmpty() || spans.cue().isEmpty() || isCiting(spans)) {
            return spans;
        }
        Sentence sentence = layout.sentenceAt(spans.cue().get(0).start()).orElseThrow();
        int verb = layout.tokenAt(spans.cue().get(0).start());
        int comma = sentence.firstToken();
        while (comma < verb && !token(comma).text().equals(",")) {
            comma++;
        }
        boolean setOff = comma > sentence.firstToken()
                && comma - sentence.firstToken() <= NEAR
                && comma + 1 < verb
                && CITING.contains(token(comma + 1).lower())
                && token(verb - 1).text().equals(",");
        if (!setOff) {
            return spans;
        }
        Span subject =
                new Span(token(sentence.firstToken()).start(), token(comma - 1).end());
        return with(spans, List.of(subject), spans.content(), spans.parent());
    }

    private boolean isCiting(AttributionSpans spans) {
        return spans.cue().size() == 1 && CITING.contains(text(spans.cue().get(0)));
    }

    private String text(Span span) {
        return span.of(layout.text()).strip().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether the cue stands straight before the content: then the content is who is cited. */
    private static boolean standsBefore(AttributionSpans spans) {
        int gap = spans.content().get(0).start() - spans.cue().get(0).end();
        return gap >= 0 && gap < 3 && spans.content().size() == 1;
    }

    /** What was reported, citing somebody, is the clause behind. */
    private void turnToClause(AttributionSpans spans, List<AttributionSpans> all) {
        int verb = layout.tokenAt(spans.cue().get(0).end() - 1);
        Sentence sentence = layout.sentenceAt(spans.cue().get(0).start()).orElseThrow();
        int clause = clauseBehindCiting(verb + 1, sentence);
        if (clause < 0) {
            return;
        }
        int last = sentence.endToken() - 1;
        while (last > clause && !token(last).isWord()) {
            last--;
        }
        List<Span> content = List.of(new Span(token(clause).start(), token(last).end()));
        for (int number = 0; number < all.size(); number++) {
            AttributionSpans each = all.get(number);
            if (each.content().equals(spans.content())) {
                all.set(number, with(each, each.source(), content, each.parent()));
            }
        }
    }

    /** The token "that" behind ", citing two aides,"; -1 if nothing of the kind follows. */
    private int clauseBehindCiting(int from, Sentence sentence) {
        int at = from;
        while (at < Math.min(from + NEAR, sentence.endToken())
                && !CITING.contains(token(at).lower())) {
            at++;
        }
        if (at >= Math.min(from + NEAR, sentence.endToken())
                || !token(at - 1).text().equals(",")) {
            return -1;
        }
        for (int next = at + 2; next + 1 < sentence.endToken(); next++) {
            if (token(next).text().equals(",") && token(next + 1).lower().equals("that")) {
                return next + 1;
            }
        }
        return -1;
    }

    private void turnToSource(int number, List<AttributionSpans> all) {
        AttributionSpans citing = all.get(number);
        Sentence sentence = layout.sentenceAt(citing.cue().get(0).start()).orElseThrow();
        int best = -1;
        for (int other = 0; other < all.size(); other++) {
            AttributionSpans each = all.get(other);
            boolean reports = other != number
                    && !each.cue().isEmpty()
                    && !isCiting(each)
                    && each.parent().isEmpty()
                    && sentence.span().contains(each.cue().get(0))
                    && each.cue().get(0).end() <= citing.cue().get(0).start();
            boolean nearer = best < 0
                    || each.cue().get(0).start() > all.get(best).cue().get(0).start();
            if (reports && nearer) {
                best = other;
            }
        }
        if (best >= 0) {
            all.set(number, with(citing, citing.content(), all.get(best).content(), OptionalInt.of(best)));
        }
    }

    private static AttributionSpans with(
            AttributionSpans spans, List<Span> source, List<Span> content, OptionalInt parent) {
        return new AttributionSpans(source, spans.cue(), content, parent, spans.confidence(), spans.by());
    }

    private Token token(int at) {
        return layout.tokens().get(at);
    }
}
