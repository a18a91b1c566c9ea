package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads "according to X, Y" and "in a poll by X, Y": the source stands in a phrase of its own. */
final class AccordingClauses {
    private final Words words;
    private final NounPhrases phrases;
    private final ContentFinder contents;

    AccordingClauses(Words words) {
        this.words = words;
        phrases = new NounPhrases(words);
        contents = new ContentFinder(words);
    }

    /** "According to X, Y", "Y, according to X". */
    Optional<Candidate> according(int at, Range scope) {
        int from = at + 2;
        boolean first = at == scope.from() || onlyWordsBefore(at, scope);
        int end = phrases.endOfSource(from, scope.to());
        if (first && !words.has(end, ",")) {
            end = phrases.endOfPhrase(from, scope.to());
        }
        Range source = new Range(from, Math.max(from + 1, end));
        List<Range> content = new ArrayList<>();
        if (first) {
            content.addAll(contents.after(Math.min(scope.to(), source.to() + 1), scope.to()));
        } else {
            int start = clauseStart(at, scope);
            content.addAll(contents.before(start, at));
            boolean goesOn =
                    words.has(source.to(), ",") || words.has(source.to(), "-") || words.has(source.to(), "\u2014");
            if (goesOn && !words.holdsFinite(start, at)) {
                content.addAll(contents.after(Math.min(scope.to(), source.to() + 1), scope.to()));
            }
        }
        return Candidate.of(List.of(source), new Range(at, at + 2), content, Rule.ACCORDING);
    }

    /** "In a poll by X, Y" and "Y in a poll by X". */
    Optional<Candidate> inPoll(int at, Range scope) {
        int end = phrases.endOfPhrase(Math.min(at + 1, scope.to() - 1), scope.to());
        boolean poll = false;
        for (int inside = at + 1; inside < end && !words.is("preposition", inside); inside++) {
            poll |= words.is("poll", inside);
        }
        if (!poll) {
            return Optional.empty();
        }
        boolean first = onlyWordsBefore(at, scope) && words.has(end, ",");
        boolean last = end >= scope.to() - 1;
        List<Range> content = first
                ? contents.after(Math.min(scope.to(), end + 1), scope.to())
                : last ? contents.before(scope.from(), at) : List.of();
        return Candidate.of(List.of(new Range(at + 1, end)), new Range(at, at + 1), content, Rule.ACCORDING);
    }

    private boolean onlyWordsBefore(int at, Range scope) {
        for (int before = scope.from(); before < at; before++) {
            if (words.isWord(before) && !words.is("coordinator", before) && !words.isAdverb(before)) {
                return false;
            }
        }
        return true;
    }

    /** Where the clause that ends before {@code at} begins: behind a semicolon or ", and", else with the scope. */
    private int clauseStart(int at, Range scope) {
        for (int before = at - 1; before > scope.from(); before--) {
            boolean and = words.has(before, ",")
                    && (words.has(before + 1, "and") || words.has(before + 1, "but") || words.has(before + 1, "while"))
                    && words.startsClause(before + 2)
                    && words.holdsFinite(before + 2, at);
            if ((words.has(before, ";") || and) && words.quotation(before) < 0) {
                return before + 1;
            }
        }
        return scope.from();
    }
}
