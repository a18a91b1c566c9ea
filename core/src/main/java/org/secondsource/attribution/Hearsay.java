package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/** What is "reportedly" so is nobody's own knowledge, even where a reader of attributions passes over it. */
final class Hearsay {
    private static final Set<String> BOUNDARIES = Set.of(",", ";", ":", "\u2013", "\u2014", "(", ")");

    /** Words with which a sentence goes on with what the one before it told of. */
    private static final Set<String> TAKING_UP = Set.of("the", "it", "they", "this", "that", "these", "both");

    private static final Pattern REPORTED = Pattern.compile("(?i)\\b(?:report(?:s|ed)|reveal(?:s|ed)|disclosed)\\b");

    private final Layout layout;

    Hearsay(Layout layout) {
        this.layout = layout;
    }

    List<AttributionSpans> add(List<AttributionSpans> found) {
        List<AttributionSpans> all = new ArrayList<>(found);
        for (Sentence sentence : layout.sentences()) {
            for (int at = sentence.firstToken() + 1; at < sentence.endToken(); at++) {
                Span word = layout.tokens().get(at).span();
                boolean open = layout.tokens().get(at).lower().equals("reportedly")
                        && !layout.isFurniture(word)
                        && found.stream().noneMatch(each -> isIn(each, word));
                if (open) {
                    addClause(at, sentence, found, all);
                }
            }
        }
        return all;
    }

    private static boolean isIn(AttributionSpans spans, Span word) {
        return spans.cue().stream().anyMatch(word::overlaps)
                || spans.content().stream().anyMatch(word::overlaps)
                || spans.source().stream().anyMatch(word::overlaps);
    }

    /** The clause around the word: between the marks next to it, without a leading "and" or "but". */
    private void addClause(int at, Sentence sentence, List<AttributionSpans> found, List<AttributionSpans> all) {
        int from = at;
        while (from > sentence.firstToken() && !isBoundary(from - 1)) {
            from--;
        }
        if (token(from).lower().equals("and")
                && goesOnWithReport(sentence, token(from).start(), found)) {
            from = sentence.firstToken();
        } else if (from < at
                && Set.of("and", "but", "while").contains(token(from).lower())) {
            from++;
        }
        int to = at + 1;
        while (to < sentence.endToken() && !isBoundary(to) && !isStop(to, sentence)) {
            to++;
        }
        if (from == at || to == at + 1) {
            return;
        }
        all.add(new AttributionSpans(
                List.of(),
                List.of(token(at).span()),
                List.of(
                        new Span(token(from).start(), token(at - 1).end()),
                        new Span(token(at + 1).start(), token(to - 1).end())),
                OptionalInt.empty(),
                Rule.HEDGE.confidence(),
                Rule.HEDGE.label()));
    }

    /**
     * "The paper reported that they spoke. The call was long, and an aide reportedly joined it": the first half, too, where
     * it takes up what the sentence before has reported, and nobody else says it.
     */
    private boolean goesOnWithReport(Sentence sentence, int and, List<AttributionSpans> found) {
        Span half = new Span(sentence.span().start(), and);
        boolean takenUp = TAKING_UP.contains(token(sentence.firstToken()).lower());
        boolean free = found.stream().noneMatch(each -> isIn(each, half));
        return takenUp
                && free
                && sentence.index() > 0
                && isReported(layout.sentences().get(sentence.index() - 1), found);
    }

    private boolean isReported(Sentence sentence, List<AttributionSpans> found) {
        return found.stream()
                .flatMap(each -> each.cue().stream())
                .filter(cue -> sentence.span().contains(cue))
                .anyMatch(cue -> REPORTED.matcher(cue.of(layout.text())).find());
    }

    private boolean isBoundary(int at) {
        return BOUNDARIES.contains(token(at).text());
    }

    private boolean isStop(int at, Sentence sentence) {
        return at == sentence.endToken() - 1 && !token(at).isWord();
    }

    private Token token(int at) {
        return layout.tokens().get(at);
    }
}
