package org.secondsource.attribution;

import java.util.List;
import java.util.Optional;

/** Finds who spoke or acted last, the subject of verbs that have none of their own. */
final class LastSpeaker {
    private final Words words;
    private final SubjectFinder subjects;

    LastSpeaker(Words words) {
        this.words = words;
        subjects = new SubjectFinder(words);
    }

    /** Who spoke or acted last in the scope: the source of the nearest attribution, else the first subject. */
    Optional<Range> before(int verb, Range scope, List<Candidate> earlier) {
        for (int index = earlier.size() - 1; index >= 0; index--) {
            Candidate other = earlier.get(index);
            boolean outside =
                    words.quotation(verb) == words.quotation(other.cue().get(0).from());
            boolean speaks = other.rule() == Rule.FINITE || other.rule() == Rule.PARTICIPLE;
            if (outside && speaks && !other.source().isEmpty()) {
                return Optional.of(other.source().get(0));
            }
        }
        return mainSubject(verb, scope);
    }

    /** The subject of the first finite verb of the scope. */
    private Optional<Range> mainSubject(int end, Range scope) {
        for (int at = scope.from() + 1; at < end; at++) {
            if (words.isFinite(at) && words.quotation(at) == words.quotation(end)) {
                Optional<Range> subject = subjects.before(at, scope.from());
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }
}
