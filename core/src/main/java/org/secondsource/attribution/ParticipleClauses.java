package org.secondsource.attribution;

import java.util.List;
import java.util.Optional;

/** Reads "..., saying that Y", "with X saying Y" and "..., citing Z". */
final class ParticipleClauses {
    private final Words words;
    private final NounPhrases phrases;
    private final OpeningFinder openings;
    private final ContentFinder contents;
    private final LastSpeaker speakers;

    ParticipleClauses(Words words) {
        this.words = words;
        phrases = new NounPhrases(words);
        openings = new OpeningFinder(words);
        contents = new ContentFinder(words);
        speakers = new LastSpeaker(words);
    }

    /** "..., saying that Y", "with X saying Y", "a statement saying Y". */
    Optional<Candidate> participle(VerbGroup group, Range scope, List<Candidate> earlier) {
        if (words.has(group.head(), "citing") && group.head() + 1 < scope.to()) {
            return citing(group.head(), scope, earlier);
        }
        Opening opening = openings.find(group.head(), group.word(), scope.to());
        if (opening.kind() != Opening.Kind.AFTER || group.from() == scope.from()) {
            return Optional.empty();
        }
        Optional<Range> source = participleSource(group, scope, earlier);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        List<Range> content = contents.after(opening.content(), scope.to());
        return Candidate.of(List.of(source.get()), new Range(group.from(), opening.cueEnd()), content, Rule.PARTICIPLE);
    }

    /** "Y, X reported, citing Z": Z is whose word Y rests on; the content is that of the attribution before. */
    private Optional<Candidate> citing(int head, Range scope, List<Candidate> earlier) {
        int end = phrases.endOfSource(head + 1, scope.to());
        List<Range> content = earlier.isEmpty()
                ? contents.before(scope.from(), head)
                : earlier.get(earlier.size() - 1).content();
        return Candidate.of(List.of(new Range(head + 1, end)), new Range(head, head + 1), content, Rule.CITING);
    }

    private Optional<Range> participleSource(VerbGroup group, Range scope, List<Candidate> earlier) {
        int before = group.from() - 1;
        boolean apart = words.has(before, ",")
                || words.has(before, "\u2014")
                || words.closesQuotation(before)
                || words.has(before, "and")
                || words.has(before, "by")
                || words.has(before, "while");
        return apart ? speakers.before(group.from(), scope, earlier) : behindWith(group.from(), scope);
    }

    /** "with two aides telling": the phrase between "with" and the verb. */
    private Optional<Range> behindWith(int verb, Range scope) {
        for (int at = verb - 1; at > scope.from() && verb - at < 10 && words.isWordOrSign(at); at--) {
            if (words.has(at, "with")) {
                return at + 1 < verb ? Optional.of(new Range(at + 1, verb)) : Optional.empty();
            }
            if (words.isFinite(at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
