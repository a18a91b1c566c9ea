package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondsource.language.CueWord;
import org.secondsource.text.Sentence;

/**
 * A first grammar of reported speech in German: "X sagte, (dass) Y", "Y, sagte X", "laut X", "X zufolge", "nach Angaben
 * von X", "Y, so X". Nouns are capitalised and verbs are not: that alone finds most borders of a source.
 */
final class GermanGrammar implements ClauseGrammar {
    private final Words words;

    GermanGrammar(Words words) {
        this.words = words;
    }

    @Override
    public List<Candidate> read(Sentence sentence) {
        List<Candidate> found = new ArrayList<>();
        Range scope = new Range(sentence.firstToken(), sentence.endToken());
        for (int at = scope.from(); at < scope.to(); at++) {
            if (words.quotation(at) < 0) {
                propose(at, scope).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Candidate> propose(int at, Range scope) {
        if (words.is("according", at) && at + 1 < scope.to()) {
            return according(at, new Range(at + 1, endOfPhrase(at + 1, scope.to())), scope);
        }
        if (words.has(at, "zufolge") && at > scope.from()) {
            int from = startOfPhrase(at - 1, scope.from());
            return according(at, new Range(from, at), scope);
        }
        if (words.noun(at).isPresent() && words.has(at - 1, "nach") && at + 1 < scope.to()) {
            int from = words.has(at + 1, "von") ? at + 2 : at + 1;
            return according(at, new Range(from, endOfPhrase(from, scope.to())), scope);
        }
        if (words.is("aside", at) && behindContent(at, scope) && at + 1 < scope.to()) {
            return inverted(at, scope);
        }
        return words.verb(at).flatMap(cue -> verb(at, cue, scope));
    }

    private Optional<Candidate> verb(int at, CueWord cue, Range scope) {
        if (words.token(at).isCapitalised() || cue.form() == CueWord.Form.BASE || cue.form() == CueWord.Form.ING) {
            return Optional.empty();
        }
        if (behindContent(at, scope)) {
            return inverted(at, scope);
        }
        int border = next(at, scope.to());
        if (border + 1 >= scope.to() || at == scope.from()) {
            return Optional.empty();
        }
        int from = words.is("preposition", scope.from()) || words.is("adverb", scope.from()) ? at + 1 : scope.from();
        Range source = from > at ? new Range(from, endOfPhrase(from, border)) : new Range(from, at);
        Range content = piece(border + 1, scope.to());
        return candidate(source, new Range(at, at + 1), List.of(content), Rule.FINITE);
    }

    private boolean behindContent(int at, Range scope) {
        boolean comma = at > scope.from() + 1 && words.has(at - 1, ",");
        return comma || (at > scope.from() && words.closesQuotation(at - 1));
    }

    /** "Y, sagte X", "Y", so X. */
    private Optional<Candidate> inverted(int at, Range scope) {
        int from = at + 1;
        if (from >= scope.to() || !words.isWord(from)) {
            return Optional.empty();
        }
        Range source = new Range(from, endOfPhrase(from, scope.to()));
        List<Range> content = new ArrayList<>();
        content.add(piece(scope.from(), at));
        int next = source.to() + 1;
        if (next < scope.to() && words.opensQuotation(next)) {
            content.add(piece(next, scope.to()));
        }
        return candidate(source, new Range(at, at + 1), content, Rule.FINITE);
    }

    private Optional<Candidate> according(int at, Range source, Range scope) {
        List<Range> content = new ArrayList<>();
        int first = Math.min(at, source.from());
        if (words.noun(at).isPresent()) {
            first = at - 1;
        }
        int last = Math.max(at + 1, source.to());
        if (first > scope.from()) {
            content.add(piece(scope.from(), first));
        }
        content.add(piece(last, scope.to()));
        content.removeIf(Range::isEmpty);
        return candidate(source, new Range(at, at + 1), content, Rule.ACCORDING);
    }

    /** The first comma, colon or opening quotation mark behind the verb; the end if there is none. */
    private int next(int from, int end) {
        for (int at = from + 1; at < end; at++) {
            if (words.has(at, ",") || words.has(at, ":")) {
                return at;
            }
            if (words.opensQuotation(at)) {
                return at - 1;
            }
        }
        return end;
    }

    /** A source ends before punctuation, a verb, a preposition that tells where or when, or a conjunction. */
    private int endOfPhrase(int from, int end) {
        if (words.is("pronoun", from)) {
            return from + 1;
        }
        int at = from + 1;
        while (at < end && words.isWordOrSign(at)) {
            boolean word = words.token(at).isCapitalised() || words.token(at).isNumeral();
            boolean small = words.is("determiner", at)
                    || (words.is("preposition", at) && !words.is("listener", at) && !words.isTime(at + 1))
                    || words.has(at, "und");
            boolean adjective = words.lower(at).length() > 4
                    && at + 1 < end
                    && words.token(at + 1).isCapitalised();
            if ((!word && !small && !adjective) || words.is("subjunctive", at)) {
                break;
            }
            at++;
        }
        while (at - 1 > from
                && !words.token(at - 1).isCapitalised()
                && !words.token(at - 1).isNumeral()) {
            at--;
        }
        return at;
    }

    private int startOfPhrase(int last, int limit) {
        int at = last;
        while (at > limit && words.isWordOrSign(at - 1) && !words.is("be", at - 1) && !words.is("have", at - 1)) {
            at--;
        }
        return at;
    }

    private Range piece(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !words.isWord(start) && words.quotation(start) < 0) {
            start++;
        }
        while (end > start && !words.isWord(end - 1) && words.quotation(end - 1) < 0) {
            end--;
        }
        return new Range(start, end);
    }

    private static Optional<Candidate> candidate(Range source, Range cue, List<Range> content, Rule rule) {
        List<Range> pieces = content.stream().filter(piece -> !piece.isEmpty()).toList();
        return pieces.isEmpty() || source.isEmpty()
                ? Optional.empty()
                : Optional.of(new Candidate(List.of(source), List.of(cue), pieces, rule));
    }
}
