package org.secondsource.attribution;

import java.util.List;
import java.util.Optional;
import org.secondsource.language.CueWord;

/** Reads "X's claim that Y" and "X gave an order to Y". */
final class NounClauses {
    private final Words words;
    private final SubjectFinder subjects;
    private final ContentFinder contents;

    NounClauses(Words words) {
        this.words = words;
        subjects = new SubjectFinder(words);
        contents = new ContentFinder(words);
    }

    /** "X's claim that Y", "the claim that Y". */
    Optional<Candidate> noun(int at, CueWord cue, Range scope) {
        if (at + 1 >= scope.to()) {
            return Optional.empty();
        }
        String next = words.lower(at + 1);
        boolean that = next.equals("that") && cue.takes("T");
        boolean infinitive = next.equals("to") && cue.takes("I");
        boolean preposition = words.is("preposition", at + 1) && cue.takes(next) && !infinitive;
        if (!that && !infinitive && !preposition) {
            return Optional.empty();
        }
        int from = preposition ? at + 2 : at + 1;
        List<Range> content = contents.after(from, scope.to());
        int cueFrom = at;
        while (cueFrom - 1 > scope.from()
                && words.isNounLike(cueFrom - 1)
                && !words.token(cueFrom - 1).isCapitalised()
                && at - cueFrom < 3) {
            cueFrom--;
        }
        Optional<Range> owner = owner(cueFrom, scope);
        return Candidate.of(owner.map(List::of).orElse(List.of()), new Range(cueFrom, from), content, Rule.NOUN)
                .filter(each -> owner.isPresent());
    }

    private Optional<Range> owner(int cueFrom, Range scope) {
        int before = cueFrom - 1;
        if (before < scope.from()) {
            return Optional.empty();
        }
        if (words.has(before, "his")
                || words.has(before, "her")
                || words.has(before, "their")
                || words.has(before, "its")) {
            return Optional.of(new Range(before, before + 1));
        }
        if (words.is("determiner", before) && before - 1 > scope.from() && words.is("giving", before - 1)) {
            return subjects.before(before - 1, scope.from());
        }
        boolean possessive = words.has(before, "'s") || words.has(before, "'") || words.has(before, "\u2019");
        return possessive ? subjects.before(before, scope.from()) : Optional.empty();
    }
}
