package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondsource.language.CueWord;

/** Reads "X said (that) Y", "Y, X said", "Y, said X" and "X did Z and said Y". */
final class FiniteClauses {
    private final Words words;
    private final SubjectFinder subjects;
    private final NounPhrases phrases;
    private final OpeningFinder openings;
    private final ContentFinder contents;
    private final LastSpeaker speakers;
    private final Agreement agreement;

    FiniteClauses(Words words) {
        this.words = words;
        subjects = new SubjectFinder(words);
        phrases = new NounPhrases(words);
        openings = new OpeningFinder(words);
        contents = new ContentFinder(words);
        speakers = new LastSpeaker(words);
        agreement = new Agreement(words);
    }

    /** "X said (that) Y", "Y, X said", "X did Z and said Y". */
    Optional<Candidate> finite(VerbGroup group, Range scope, List<Candidate> earlier) {
        Opening opening = openings.find(group.head(), group.word(), scope.to());
        if (opening.kind() == Opening.Kind.NONE) {
            return Optional.empty();
        }
        if (followsCoordinator(group, scope)) {
            return coordinated(group, opening, scope, earlier);
        }
        Optional<Range> subject = subjects.before(group.from(), scope.from());
        if (subject.isEmpty() || !agreement.holds(group, subject.get())) {
            return Optional.empty();
        }
        Range cue = new Range(group.from(), opening.cueEnd());
        int start = subject.get().from();
        boolean behindQuotation = start > scope.from()
                && words.closesQuotation(start - 1)
                && group.word().takes("Q");
        boolean after = opening.kind() == Opening.Kind.AFTER && !behindQuotation;
        List<Range> content = after
                ? contents.after(opening.content(), endOfClause(subject.get(), opening.content(), scope))
                : contentBefore(start, group.head() + 1, scope);
        return Candidate.of(List.of(subject.get()), cue, content, Rule.FINITE);
    }

    /** In "As X said Y, Z" and "X, who said Y, did Z" the content ends with the clause, at the next comma. */
    private int endOfClause(Range subject, int from, Range scope) {
        boolean relative = words.has(subject.from(), "who");
        boolean fronted = words.is("subordinator", scope.from())
                && !words.has(scope.from(), "that")
                && words.firstComma(scope.from(), subject.from()) < 0;
        if (!relative && !fronted) {
            return scope.to();
        }
        int comma = words.firstComma(from, scope.to());
        return comma < 0 ? scope.to() : comma;
    }

    private boolean followsCoordinator(VerbGroup group, Range scope) {
        int before = group.from() - 1;
        while (before > scope.from() && words.isAdverb(before)) {
            before--;
        }
        boolean finite =
                group.word().form() == CueWord.Form.PAST || group.word().form() == CueWord.Form.THIRD;
        return before > scope.from() && finite && (words.has(before, "and") || words.has(before, "but"));
    }

    /** "X did Z and said Y": the subject of the verb before. */
    private Optional<Candidate> coordinated(VerbGroup group, Opening opening, Range scope, List<Candidate> earlier) {
        Optional<Range> source = speakers.before(group.head(), scope, earlier);
        if (source.isEmpty() || opening.kind() != Opening.Kind.AFTER) {
            return Optional.empty();
        }
        List<Range> content = contents.after(opening.content(), scope.to());
        return Candidate.of(List.of(source.get()), new Range(group.head(), opening.cueEnd()), content, Rule.FINITE);
    }

    /** A content that stands before "X said", and goes on behind it if a quotation follows. */
    private List<Range> contentBefore(int end, int cueEnd, Range scope) {
        int border = beforeComment(end, scope);
        if (border <= scope.from() || (words.isWord(border - 1) && words.quotation(border - 1) < 0)) {
            return List.of();
        }
        List<Range> pieces = new ArrayList<>(contents.before(scope.from(), border));
        if (!pieces.isEmpty()) {
            pieces.addAll(contentBehind(end, cueEnd, scope));
        }
        return pieces;
    }

    /** "Y, a claim X denies": what is said stands before the words that comment on it. */
    private int beforeComment(int end, Range scope) {
        boolean comment = end - 3 > scope.from()
                && words.noun(end - 1).isPresent()
                && words.is("determiner", end - 2)
                && words.has(end - 3, ",");
        return comment ? end - 2 : end;
    }

    /** "Y," X said, "Z" and: Y, X said, Z. */
    private List<Range> contentBehind(int end, int cueEnd, Range scope) {
        int at = cueEnd;
        while (at < scope.to() && at - cueEnd < 12 && !words.opensQuotation(at) && !words.has(at, ".")) {
            at++;
        }
        boolean quotation = at < scope.to() && words.opensQuotation(at) && !words.isWord(at - 1);
        if (quotation) {
            return contents.after(at, scope.to());
        }
        boolean indirect = words.quotation(end - 1) < 0 && words.has(cueEnd, ",") && cueEnd + 2 < scope.to();
        int next = cueEnd + 1;
        boolean other = indirect
                && (words.lower(next).endsWith("ing")
                        || words.is("relative", next)
                        || words.is("coordinator", next)
                        || words.is("subordinator", next)
                        || words.has(next, "according"));
        return indirect && !other ? contents.after(next, scope.to()) : List.of();
    }

    /** "Y, said X". */
    Optional<Candidate> inverted(VerbGroup group, Range scope) {
        int head = group.head();
        boolean finite =
                group.word().form() == CueWord.Form.PAST || group.word().form() == CueWord.Form.THIRD;
        boolean behindContent = head > scope.from()
                && group.from() == head
                && (words.has(head - 1, ",") || words.closesQuotation(head - 1) || words.has(head - 1, "\u2014"));
        if (!finite || !behindContent || !group.word().takes("Q") || head + 1 >= scope.to()) {
            return Optional.empty();
        }
        int from = head + 1;
        boolean objective = words.is("pronoun.object", from) && !words.has(from, "it") && !words.has(from, "you");
        if (!phrases.startsAt(from) || words.opensQuotation(from) || objective || words.isTime(from)) {
            return Optional.empty();
        }
        if (words.has(head - 1, ",") && subjectEndsAt(head - 1, scope)) {
            return Optional.empty();
        }
        Range source = new Range(from, phrases.endOfSource(from, scope.to()));
        List<Range> content = contentBefore(head, source.to(), scope);
        return Candidate.of(List.of(source), new Range(head, head + 1), content, Rule.FINITE);
    }

    /** Whether the comma closes an apposition to a subject: "Jane Roe, a lawyer, said it was late". */
    private boolean subjectEndsAt(int comma, Range scope) {
        if (words.closesQuotation(comma - 1) || words.quotation(comma) >= 0) {
            return false;
        }
        for (int at = comma - 1; at > scope.from(); at--) {
            if (words.has(at, ",")) {
                boolean apposition = words.is("determiner", at + 1)
                        || words.has(at + 1, "who")
                        || words.token(at + 1).isNumeral()
                        || words.is("preposition", at + 1)
                        || words.isAdverb(at + 1);
                return apposition && words.token(at - 1).isCapitalised();
            }
        }
        return false;
    }
}
