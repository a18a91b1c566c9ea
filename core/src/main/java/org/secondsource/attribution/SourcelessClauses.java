package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.language.CueWord;

/** Reads what is attributed to nobody by name: "X reportedly did Y", "X seems to Y", "asked whether Y", "X was told that Y". */
final class SourcelessClauses {
    private static final Set<String> QUESTIONS = Set.of(
            "about", "if", "whether", "how", "why", "what", "which", "who", "where", "when", "to", "a", "for", "on");

    private final Words words;
    private final SubjectFinder subjects;
    private final NounPhrases phrases;
    private final OpeningFinder openings;
    private final ContentFinder contents;

    SourcelessClauses(Words words) {
        this.words = words;
        subjects = new SubjectFinder(words);
        phrases = new NounPhrases(words);
        openings = new OpeningFinder(words);
        contents = new ContentFinder(words);
    }

    /** "X reportedly did Y": nobody is named. */
    Optional<Candidate> hedged(int at, Range scope) {
        List<Range> content = new ArrayList<>(contents.before(scope.from(), at));
        content.addAll(contents.after(Math.min(at + 1, scope.to()), scope.to()));
        return Candidate.of(List.of(), new Range(at, at + 1), content, Rule.HEDGE);
    }

    /** "X seems to Y": nobody is named, X belongs to the content. */
    Optional<Candidate> seeming(VerbGroup group, Range scope) {
        Opening opening = openings.find(group.head(), group.word(), scope.to());
        Optional<Range> subject = subjects.before(group.from(), scope.from());
        boolean verb = group.word().form() != CueWord.Form.ING || group.supported();
        if (opening.kind() != Opening.Kind.AFTER || subject.isEmpty() || !verb) {
            return Optional.empty();
        }
        List<Range> content = new ArrayList<>(subject.stream().toList());
        content.addAll(contents.after(opening.content(), scope.to()));
        return Candidate.of(List.of(), new Range(group.from(), opening.cueEnd()), content, Rule.HEDGE);
    }

    /** "Asked whether Y, ..." and "when asked about Y, ...". */
    boolean isFrontedQuestion(VerbGroup group, Range scope) {
        int head = group.head();
        boolean free = head == scope.from()
                || words.has(head - 1, "when")
                || words.has(head - 1, ",")
                || words.has(head - 1, "repeatedly");
        return free && !group.supported();
    }

    Optional<Candidate> question(int head, Range scope) {
        int at = head + 1;
        List<Range> source = List.of();
        if (words.has(at, "by") && at + 1 < scope.to()) {
            int end = phrases.endOfPhrase(at + 1, scope.to());
            source = List.of(new Range(at + 1, end));
            at = end;
        }
        int reach = Math.min(scope.to(), at + 8);
        while (at < reach
                && !words.has(at, "about")
                && !words.has(at, "if")
                && !words.has(at, "whether")
                && !QUESTIONS.contains(words.lower(at))
                && !words.opensQuotation(at)) {
            at++;
        }
        if (at >= reach) {
            return Optional.empty();
        }
        int from = words.has(at, "about") ? at + 1 : at;
        int comma = words.firstComma(from, scope.to());
        List<Range> content = contents.after(from, comma < 0 ? scope.to() : comma);
        return Candidate.of(source, new Range(head, head + 1), content, Rule.PASSIVE);
    }

    /** "X was told that Y", "Z was estimated to Y", "Y was reported by X". */
    Optional<Candidate> passive(VerbGroup group, Range scope) {
        int head = group.head();
        Optional<Range> subject = subjects.before(group.from(), scope.from());
        if (words.has(head + 1, "by") && head + 2 < scope.to() && phrases.startsAt(head + 2)) {
            Range source = new Range(head + 2, phrases.endOfSource(head + 2, scope.to()));
            List<Range> content = subject.map(List::of).orElse(List.of());
            return Candidate.of(List.of(source), new Range(group.from(), head + 2), content, Rule.PASSIVE);
        }
        boolean clause = words.has(head + 1, "that") || words.has(head + 1, "whether") || words.has(head + 1, "if");
        if (clause) {
            List<Range> content = contents.after(head + 1, scope.to());
            return Candidate.of(List.of(), new Range(group.from(), head + 1), content, Rule.PASSIVE);
        }
        boolean told = words.has(head, "told") && words.startsClause(head + 1);
        if (told) {
            return Candidate.of(
                    List.of(), new Range(group.from(), head + 1), contents.after(head + 1, scope.to()), Rule.PASSIVE);
        }
        boolean infinitive = words.has(head + 1, "to") && subject.isPresent() && !words.startsClause(head + 2);
        if (!infinitive) {
            return Optional.empty();
        }
        List<Range> content = new ArrayList<>();
        content.add(subject.get());
        content.addAll(contents.after(head + 1, scope.to()));
        return Candidate.of(List.of(), new Range(group.from(), head + 1), content, Rule.PASSIVE);
    }
}
