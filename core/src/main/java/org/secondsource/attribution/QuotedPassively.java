package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/** "Poe was quoted by the Post as saying that the stairs were loose": Poe says it, the Post passes it on. */
final class QuotedPassively {
    private static final Set<String> BEING = Set.of("was", "were", "is", "are", "been");
    private static final Set<String> SAYING = Set.of("saying", "telling", "claiming", "warning", "arguing");

    /** Words between "quoted" and "as saying": by the Northern Herald last week. */
    private static final int WITHIN = 12;

    /** Words of a subject; a longer one has a clause of its own. */
    private static final int LONGEST_SUBJECT = 14;

    private final Layout layout;

    QuotedPassively(Layout layout) {
        this.layout = layout;
    }

    List<AttributionSpans> mend(List<AttributionSpans> found) {
        List<AttributionSpans> mended = new ArrayList<>();
        for (AttributionSpans each : found) {
            mended.add(each.cue().isEmpty() ? each : turned(each));
        }
        return mended;
    }

    private AttributionSpans turned(AttributionSpans spans) {
        Sentence sentence = layout.sentenceAt(spans.cue().get(0).start()).orElseThrow();
        for (int at = sentence.firstToken() + 2; at < sentence.endToken(); at++) {
            boolean quoted = token(at).lower().equals("quoted")
                    && BEING.contains(token(at - 1).lower());
            boolean cue = quoted && spans.cue().stream().anyMatch(token(at).span()::overlaps);
            int saying = cue ? saying(at, sentence) : -1;
            if (saying > 0 && at - 1 - sentence.firstToken() <= LONGEST_SUBJECT && saying + 2 < sentence.endToken()) {
                return new AttributionSpans(
                        List.of(span(sentence.firstToken(), at - 1)),
                        List.of(span(at - 1, at + 1), span(saying - 1, saying + 1)),
                        List.of(span(saying + 1, end(sentence))),
                        spans.parent(),
                        spans.confidence(),
                        spans.by());
            }
        }
        return spans;
    }

    /** The token "saying" of "as saying" behind "quoted"; -1 if there is none near. */
    private int saying(int quoted, Sentence sentence) {
        for (int at = quoted + 2; at < Math.min(quoted + WITHIN, sentence.endToken()); at++) {
            if (SAYING.contains(token(at).lower()) && token(at - 1).lower().equals("as")) {
                return at;
            }
        }
        return -1;
    }

    /** Behind the last token but for the stop. */
    private int end(Sentence sentence) {
        int end = sentence.endToken();
        return token(end - 1).text().equals(".") ? end - 1 : end;
    }

    private Span span(int from, int end) {
        return new Span(token(from).start(), token(end - 1).end());
    }

    private Token token(int at) {
        return layout.tokens().get(at);
    }
}
