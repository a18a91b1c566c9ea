package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.language.CueWord;
import org.secondsource.text.Sentence;

/** A grammar around cue words for reported speech in English: proposes an attribution for every cue that has one. */
final class Grammar {
    /** Forms in -s that are nouns as often as verbs. */
    private static final Set<String> NOUN_TOO = Set.of(
            "points",
            "issues",
            "attacks",
            "notes",
            "offers",
            "claims",
            "plans",
            "calls",
            "reports",
            "questions",
            "signs",
            "votes",
            "views",
            "hopes",
            "fears",
            "demands",
            "requests",
            "shows",
            "needs",
            "charges",
            "comments",
            "posts");

    private static final Set<String> QUESTIONS = Set.of(
            "about", "if", "whether", "how", "why", "what", "which", "who", "where", "when", "to", "a", "for", "on");

    private final Words words;
    private final SubjectFinder subjects;
    private final NounPhrases phrases;
    private final OpeningFinder openings;
    private final ContentFinder contents;

    Grammar(Words words) {
        this.words = words;
        subjects = new SubjectFinder(words);
        phrases = new NounPhrases(words);
        openings = new OpeningFinder(words);
        contents = new ContentFinder(words);
    }

    /** The attributions proposed in one sentence, in the order of their cues. */
    List<Candidate> read(Sentence sentence) {
        List<Candidate> found = new ArrayList<>();
        Range whole = new Range(sentence.firstToken(), sentence.endToken());
        for (int at = whole.from(); at < whole.to(); at++) {
            Range scope = scope(at, whole);
            propose(at, scope, found).ifPresent(found::add);
        }
        return found;
    }

    /** A cue inside a quotation reads no further than the quotation; one outside reads the sentence. */
    private Range scope(int at, Range sentence) {
        int quotation = words.quotation(at);
        if (quotation < 0) {
            return sentence;
        }
        Range inside = words.quotationRange(quotation);
        int from = words.isQuoteMark(inside.from()) ? inside.from() + 1 : inside.from();
        int to = words.isQuoteMark(inside.to() - 1) ? inside.to() - 1 : inside.to();
        return new Range(Math.min(at, Math.max(from, sentence.from())), Math.max(at + 1, Math.min(to, sentence.to())));
    }

    private Optional<Candidate> propose(int at, Range scope, List<Candidate> earlier) {
        if (words.has(at, "according") && words.has(at + 1, "to") && at + 2 < scope.to()) {
            return according(at, scope);
        }
        if (words.has(at, "reportedly")) {
            return hedged(at, scope);
        }
        if (words.has(at, "in") && words.quotation(at) < 0) {
            Optional<Candidate> poll = inPoll(at, scope);
            if (poll.isPresent()) {
                return poll;
            }
        }
        Optional<CueWord> noun = words.noun(at);
        if (noun.isPresent() && nominal(at)) {
            return noun(at, noun.get(), scope);
        }
        return words.verb(at).flatMap(cue -> verb(at, cue, scope, earlier));
    }

    /** Whether the word at {@code at} is used as a noun: behind a possessive, an article or an adjective. */
    private boolean nominal(int at) {
        return at > 0
                && (words.is("determiner", at - 1)
                        || words.lower(at - 1).equals("'s")
                        || words.lower(at - 1).equals("'")
                        || (words.isNounLike(at - 1) && words.verb(at).isEmpty())
                        || words.is("preposition", at - 1));
    }

    private Optional<Candidate> verb(int head, CueWord cue, Range scope, List<Candidate> earlier) {
        if (words.has(head, "think") && (words.has(head + 1, "tank") || words.has(head + 1, "tanks"))) {
            return Optional.empty();
        }
        VerbGroup group = VerbGroup.at(words, head, cue, scope.from());
        if (cue.stance().equals("hedged")) {
            return seeming(group, scope);
        }
        if (words.has(head, "asked") && isFrontedQuestion(group, scope)) {
            return question(head, scope);
        }
        if (group.passive()) {
            return passive(group, scope);
        }
        if (cue.form() == CueWord.Form.PARTICIPLE && !group.supported()) {
            return Optional.empty();
        }
        if (cue.form() == CueWord.Form.ING && !group.supported()) {
            return participle(group, scope, earlier);
        }
        boolean quoted = group.from() > scope.from() && words.closesQuotation(group.from() - 1);
        Optional<Candidate> first = quoted ? inverted(group, scope) : finite(group, scope, earlier);
        return first.isPresent() ? first : quoted ? finite(group, scope, earlier) : inverted(group, scope);
    }

    /** "X said (that) Y", "Y, X said", "X did Z and said Y". */
    private Optional<Candidate> finite(VerbGroup group, Range scope, List<Candidate> earlier) {
        if (group.head() > scope.from() && nominal(group.head()) && !group.supported()) {
            return Optional.empty();
        }
        Opening opening = openings.find(group.head(), group.word(), scope.to());
        if (opening.kind() == Opening.Kind.NONE) {
            return Optional.empty();
        }
        if (followsCoordinator(group, scope)) {
            return coordinated(group, opening, scope, earlier);
        }
        Optional<Range> subject = subjects.before(group.from(), scope.from());
        if (subject.isEmpty() || !agrees(group, subject.get())) {
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
        return candidate(List.of(subject.get()), cue, content, Rule.FINITE);
    }

    /** In "As X said Y, Z" and "X, who said Y, did Z" the content ends with the clause, at the next comma. */
    private int endOfClause(Range subject, int from, Range scope) {
        boolean relative = words.has(subject.from(), "who");
        boolean fronted = words.is("subordinator", scope.from())
                && !words.has(scope.from(), "that")
                && firstComma(scope.from(), subject.from()) < 0;
        if (!relative && !fronted) {
            return scope.to();
        }
        int comma = firstComma(from, scope.to());
        return comma < 0 ? scope.to() : comma;
    }

    /** The first comma outside quotations, or the first quotation that ends with one, in {@code [from, to)}. */
    private int firstComma(int from, int to) {
        for (int at = from; at < to; at++) {
            if (words.has(at, ",") && (words.quotation(at) < 0 || words.closesQuotation(at + 1))) {
                return words.quotation(at) < 0 ? at : at + 2;
            }
        }
        return -1;
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
        Optional<Range> source = subjectSoFar(group.head(), scope, earlier);
        if (source.isEmpty() || opening.kind() != Opening.Kind.AFTER) {
            return Optional.empty();
        }
        List<Range> content = contents.after(opening.content(), scope.to());
        return candidate(List.of(source.get()), new Range(group.head(), opening.cueEnd()), content, Rule.FINITE);
    }

    /** A content that stands before "X said", and goes on behind it if a quotation follows. */
    private List<Range> contentBefore(int end, int cueEnd, Range scope) {
        if (end <= scope.from() || (words.isWord(end - 1) && words.quotation(end - 1) < 0)) {
            return List.of();
        }
        List<Range> pieces = new ArrayList<>(contents.before(scope.from(), end));
        if (!pieces.isEmpty()) {
            pieces.addAll(contentBehind(end, cueEnd, scope));
        }
        return pieces;
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

    /** Base forms need a plural subject or an auxiliary, forms in -s a singular one. */
    private boolean agrees(VerbGroup group, Range subject) {
        int last = subject.to() - 1;
        if (group.supported() || group.word().form() == CueWord.Form.PAST) {
            return true;
        }
        boolean pronoun = words.is("pronoun", last);
        boolean singular = words.has(last, "he") || words.has(last, "she") || words.has(last, "it");
        if (group.word().form() == CueWord.Form.THIRD) {
            boolean noun = words.noun(group.head()).isPresent() || NOUN_TOO.contains(words.lower(group.head()));
            boolean article =
                    words.is("determiner", subject.from()) || words.token(last).isCapitalised();
            return singular || words.has(last, "who") || (!pronoun && !isPluralNoun(last) && (!noun || article));
        }
        return group.word().form() == CueWord.Form.BASE && ((pronoun && !singular) || isPlural(subject));
    }

    private boolean isPluralNoun(int at) {
        String lower = words.lower(at);
        return (lower.endsWith("s") && !words.token(at).isCapitalised() && lower.length() > 3)
                || lower.equals("people")
                || lower.equals("democrats")
                || lower.equals("republicans");
    }

    private boolean isPlural(Range subject) {
        for (int at = subject.from(); at < subject.to(); at++) {
            String lower = words.lower(at);
            boolean noun = lower.endsWith("s") && !lower.endsWith("ss") && lower.length() > 3 && !lower.equals("'s");
            if (noun
                    || words.is("number", at)
                    || words.token(at).isNumeral()
                    || lower.equals("people")
                    || words.has(at, "and")
                    || lower.equals("police")
                    || lower.equals("percent")
                    || lower.equals("women")
                    || lower.equals("men")) {
                return true;
            }
        }
        return false;
    }

    /** "Y, said X". */
    private Optional<Candidate> inverted(VerbGroup group, Range scope) {
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
        return candidate(List.of(source), new Range(head, head + 1), content, Rule.FINITE);
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

    /** "According to X, Y", "Y, according to X". */
    private Optional<Candidate> according(int at, Range scope) {
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
            if (goesOn && !holdsFinite(start, at)) {
                content.addAll(contents.after(Math.min(scope.to(), source.to() + 1), scope.to()));
            }
        }
        return candidate(List.of(source), new Range(at, at + 2), content, Rule.ACCORDING);
    }

    /** "In a poll by X, Y" and "Y in a poll by X". */
    private Optional<Candidate> inPoll(int at, Range scope) {
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
        return candidate(List.of(new Range(at + 1, end)), new Range(at, at + 1), content, Rule.ACCORDING);
    }

    private boolean onlyWordsBefore(int at, Range scope) {
        for (int before = scope.from(); before < at; before++) {
            if (words.isWord(before) && !words.is("coordinator", before) && !words.isAdverb(before)) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsFinite(int from, int to) {
        for (int at = from; at < to; at++) {
            if (words.isFinite(at)) {
                return true;
            }
        }
        return false;
    }

    /** Where the clause that ends before {@code at} begins: behind a semicolon or ", and", else with the scope. */
    private int clauseStart(int at, Range scope) {
        for (int before = at - 1; before > scope.from(); before--) {
            boolean and = words.has(before, ",")
                    && (words.has(before + 1, "and") || words.has(before + 1, "but") || words.has(before + 1, "while"))
                    && words.startsClause(before + 2)
                    && holdsFinite(before + 2, at);
            if ((words.has(before, ";") || and) && words.quotation(before) < 0) {
                return before + 1;
            }
        }
        return scope.from();
    }

    /** "X reportedly did Y": nobody is named. */
    private Optional<Candidate> hedged(int at, Range scope) {
        List<Range> content = new ArrayList<>(contents.before(scope.from(), at));
        content.addAll(contents.after(Math.min(at + 1, scope.to()), scope.to()));
        return candidate(List.of(), new Range(at, at + 1), content, Rule.HEDGE);
    }

    /** "X seems to Y": nobody is named, X belongs to the content. */
    private Optional<Candidate> seeming(VerbGroup group, Range scope) {
        Opening opening = openings.find(group.head(), group.word(), scope.to());
        Optional<Range> subject = subjects.before(group.from(), scope.from());
        boolean verb = group.word().form() != CueWord.Form.ING || group.supported();
        if (opening.kind() != Opening.Kind.AFTER || subject.isEmpty() || !verb) {
            return Optional.empty();
        }
        List<Range> content = new ArrayList<>(subject.stream().toList());
        content.addAll(contents.after(opening.content(), scope.to()));
        return candidate(List.of(), new Range(group.from(), opening.cueEnd()), content, Rule.HEDGE);
    }

    /** "Asked whether Y, ..." and "when asked about Y, ...". */
    private boolean isFrontedQuestion(VerbGroup group, Range scope) {
        int head = group.head();
        boolean free = head == scope.from()
                || words.has(head - 1, "when")
                || words.has(head - 1, ",")
                || words.has(head - 1, "repeatedly");
        return free && !group.supported();
    }

    private Optional<Candidate> question(int head, Range scope) {
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
        int comma = firstComma(from, scope.to());
        List<Range> content = contents.after(from, comma < 0 ? scope.to() : comma);
        return candidate(source, new Range(head, head + 1), content, Rule.PASSIVE);
    }

    /** "..., saying that Y", "with X saying Y", "a statement saying Y". */
    private Optional<Candidate> participle(VerbGroup group, Range scope, List<Candidate> earlier) {
        Opening opening = openings.find(group.head(), group.word(), scope.to());
        if (opening.kind() != Opening.Kind.AFTER || group.from() == scope.from()) {
            return Optional.empty();
        }
        Optional<Range> source = participleSource(group, scope, earlier);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        List<Range> content = contents.after(opening.content(), scope.to());
        return candidate(List.of(source.get()), new Range(group.from(), opening.cueEnd()), content, Rule.PARTICIPLE);
    }

    private Optional<Range> participleSource(VerbGroup group, Range scope, List<Candidate> earlier) {
        int before = group.from() - 1;
        boolean apart = words.has(before, ",")
                || words.has(before, "\u2014")
                || words.closesQuotation(before)
                || words.has(before, "and")
                || words.has(before, "by")
                || words.has(before, "while");
        if (!apart) {
            Optional<Range> near = subjects.before(group.from(), scope.from());
            return near.filter(range -> range.from() > scope.from() && words.has(range.from() - 1, "with"));
        }
        return subjectSoFar(group.from(), scope, earlier);
    }

    /** Who spoke or acted last in the scope: the source of the nearest attribution, else the first subject. */
    private Optional<Range> subjectSoFar(int verb, Range scope, List<Candidate> earlier) {
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

    /** "X was told that Y", "Z was estimated to Y", "Y was reported by X". */
    private Optional<Candidate> passive(VerbGroup group, Range scope) {
        int head = group.head();
        Optional<Range> subject = subjects.before(group.from(), scope.from());
        if (words.has(head + 1, "by") && head + 2 < scope.to() && phrases.startsAt(head + 2)) {
            Range source = new Range(head + 2, phrases.endOfSource(head + 2, scope.to()));
            List<Range> content = subject.map(List::of).orElse(List.of());
            return candidate(List.of(source), new Range(group.from(), head + 2), content, Rule.PASSIVE);
        }
        boolean clause = words.has(head + 1, "that") || words.has(head + 1, "whether") || words.has(head + 1, "if");
        if (clause) {
            List<Range> content = contents.after(head + 1, scope.to());
            return candidate(List.of(), new Range(group.from(), head + 1), content, Rule.PASSIVE);
        }
        boolean infinitive = words.has(head + 1, "to") && subject.isPresent();
        if (!infinitive) {
            return Optional.empty();
        }
        List<Range> content = new ArrayList<>();
        content.add(subject.get());
        content.addAll(contents.after(head + 1, scope.to()));
        return candidate(List.of(), new Range(group.from(), head + 1), content, Rule.PASSIVE);
    }

    /** "X's claim that Y", "the claim that Y". */
    private Optional<Candidate> noun(int at, CueWord cue, Range scope) {
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
        return candidate(owner.map(List::of).orElse(List.of()), new Range(cueFrom, from), content, Rule.NOUN)
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
        boolean possessive = words.has(before, "'s") || words.has(before, "'") || words.has(before, "\u2019");
        return possessive ? subjects.before(before, scope.from()) : Optional.empty();
    }

    private Optional<Candidate> candidate(List<Range> source, Range cue, List<Range> content, Rule rule) {
        boolean empty = content.isEmpty() || cue.isEmpty() || source.stream().anyMatch(Range::isEmpty);
        return empty ? Optional.empty() : Optional.of(new Candidate(source, List.of(cue), content, rule));
    }
}
