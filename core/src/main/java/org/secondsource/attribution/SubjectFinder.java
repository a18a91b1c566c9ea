package org.secondsource.attribution;

import java.util.Optional;

/**
 * Finds the noun phrase that is the subject of a verb, walking back from it: with what stands in apposition, relative
 * clauses, participles and prepositional phrases that belong to it.
 */
final class SubjectFinder {
    /** A subject longer than this is a misreading: the longest of PolNeAR train has 60 tokens, 99.5 % have at most 30. */
    private static final int LONGEST = 40;

    private final Words words;

    SubjectFinder(Words words) {
        this.words = words;
    }

    /** The subject that ends before {@code verb}, looking no further back than {@code limit}. */
    Optional<Range> before(int verb, int limit) {
        int at = skipBack(verb - 1, limit);
        if (at < limit) {
            return Optional.empty();
        }
        if (words.has(at, ",")) {
            return beforeComma(at, limit);
        }
        return phrase(at, limit);
    }

    /** Skips adverbs and points of time that stand between a subject and its verb, going back. */
    private int skipBack(int from, int limit) {
        int at = from;
        while (at >= limit && words.isAdverb(at) && !words.has(at, "all")) {
            at--;
        }
        int back = at;
        while (back > limit && words.isTime(back)) {
            back--;
        }
        boolean phrase = back < at && (words.has(back, "on") || words.has(back, "in"));
        boolean bare = back < at && words.isNounLike(back) && !words.has(back + 1, "week") && back > limit;
        if (phrase) {
            return back - 1;
        }
        return bare ? back : at;
    }

    /** A comma before the verb closes something put in: an apposition, a clause with who, or an aside. */
    private Optional<Range> beforeComma(int comma, int limit) {
        int opening = comma - 1;
        int left = Math.max(limit, comma - LONGEST);
        for (int tries = 0; tries < 4 && opening > left; tries++) {
            opening = previousComma(opening, left);
            if (opening < 0 || opening + 1 >= comma) {
                return Optional.empty();
            }
            if (!continuesApposition(opening + 1)) {
                break;
            }
            opening--;
        }
        if (opening < limit || !words.has(opening, ",")) {
            return Optional.empty();
        }
        Optional<Range> head = phrase(opening - 1, limit);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Range whole = grow(head.get(), limit);
        return Optional.of(isAside(opening + 1) ? whole : new Range(whole.from(), comma));
    }

    private int previousComma(int from, int left) {
        for (int at = from; at > left; at--) {
            if (words.has(at, ",") && words.quotation(at) < 0) {
                return at;
            }
        }
        return -1;
    }

    /** Whether what follows the comma only goes on with an apposition, so that its head lies further back. */
    private boolean continuesApposition(int at) {
        boolean place = words.token(at).isCapitalised()
                && (words.has(at + 1, ",") || words.lower(at).endsWith("."));
        return (place && words.is("preposition", Math.max(0, at - 3))) || words.has(at, "and");
    }

    /** An aside is no part of the source: "however", "in a statement", "meanwhile". */
    private boolean isAside(int at) {
        return words.isAdverb(at) || (words.is("preposition", at) && !words.has(at, "of")) || words.has(at, "too");
    }

    /** A head that is itself an apposition ("Jane Roe, 45, a farmer from X,") grows back to the name before it. */
    private Range grow(Range head, int limit) {
        Range whole = head;
        for (int tries = 0; tries < 3; tries++) {
            int comma = whole.from() - 1;
            boolean apposition = words.is("determiner", whole.from())
                    || words.token(whole.from()).isNumeral()
                    || words.has(whole.from(), "former")
                    || words.is("role", whole.from());
            if (comma <= limit || !words.has(comma, ",") || !apposition) {
                return whole;
            }
            Optional<Range> name = phrase(comma - 1, limit);
            if (name.isEmpty()
                    || (!words.token(name.get().to() - 1).isCapitalised()
                            && !words.token(name.get().to() - 1).isNumeral())) {
                return whole;
            }
            whole = new Range(name.get().from(), whole.to());
        }
        return whole;
    }

    /** The noun phrase that ends with the token {@code last}. */
    private Optional<Range> phrase(int last, int limit) {
        if (last < limit) {
            return Optional.empty();
        }
        if ((words.is("pronoun", last) && !isQuantifiedPhrase(last, limit)) || words.has(last, "who")) {
            return Optional.of(new Range(last, last + 1));
        }
        int at = last;
        boolean verbInside = false;
        while (at >= limit && last - at < LONGEST) {
            Step step = step(at, limit, last, verbInside);
            if (step.stop()) {
                break;
            }
            verbInside |= step.verb();
            at = step.next();
        }
        return trimmed(at + 1, last + 1);
    }

    private boolean isQuantifiedPhrase(int last, int limit) {
        return last > limit && (words.is("determiner", last - 1) || words.is("preposition", last - 1));
    }

    /** One step back over the token at {@code at}: on to which token, or stop. */
    private Step step(int at, int limit, int last, boolean verbInside) {
        if (!words.isWord(at)) {
            return stepMark(at, limit);
        }
        if (words.has(at, "who") || words.has(at, "that") || words.has(at, "which")) {
            boolean relative = verbInside
                    && at > limit
                    && words.isNounLike(at - 1)
                    && words.verb(at - 1).isEmpty();
            return relative ? Step.to(at - 1) : Step.STOP;
        }
        if (words.is("coordinator", at)) {
            boolean joins =
                    !words.has(at, "but") && at > limit && words.isNounLike(at - 1) && !clauseOnLeft(at - 1, limit);
            return joins ? Step.to(at - 1) : Step.STOP;
        }
        if (at < last && words.noun(at).isPresent() && words.token(at + 1).isCapitalised()) {
            return Step.STOP;
        }
        if (words.isAuxiliary(at)) {
            return relativeOnLeft(at, limit) ? Step.verb(at - 1) : Step.STOP;
        }
        if (words.is("subordinator", at) && !words.is("preposition", at)) {
            return Step.STOP;
        }
        if (words.has(at, "after") || words.has(at, "before") || words.has(at, "as") || words.has(at, "since")) {
            return Step.STOP;
        }
        if (at < last && words.isTime(at) && startsPhrase(at + 1)) {
            return Step.STOP;
        }
        return stepVerb(at, limit, last);
    }

    private Step stepVerb(int at, int limit, int last) {
        if (!words.isFinite(at) || at == last) {
            return words.is("not-a-source", at) && !words.has(at, "to") ? Step.STOP : Step.to(at - 1);
        }
        if (relativeOnLeft(at, limit)) {
            return Step.verb(at - 1);
        }
        boolean modifier = words.endsInEd(at) || words.has(at, "seen") || words.has(at, "held") || words.has(at, "led");
        boolean behindNoun = at > limit && words.isNounLike(at - 1) && !words.is("pronoun", at - 1);
        boolean beforePhrase = words.is("preposition", at + 1) || words.isTime(at + 1);
        if (modifier && behindNoun && beforePhrase) {
            return Step.to(at - 1);
        }
        boolean adjective = words.endsInEd(at)
                && at > limit
                && words.isNounLike(at + 1)
                && (words.is("determiner", at - 1)
                        || words.isAdverb(at - 1)
                        || words.is("coordinator", at - 1)
                        || (words.token(at - 1).isCapitalised()
                                && !words.token(at + 1).isCapitalised())
                        || words.is("preposition", at - 1));
        return adjective ? Step.to(at - 1) : Step.STOP;
    }

    /** Brackets and short quotations (a nickname) are stepped over; a possessive and the like belong to the phrase. */
    private Step stepMark(int at, int limit) {
        String text = words.token(at).text();
        if (text.equals(")")) {
            for (int back = at - 1; back >= limit && at - back < 12; back--) {
                if (words.has(back, "(")) {
                    return Step.to(back - 1);
                }
            }
            return Step.STOP;
        }
        if (words.closesQuotation(at)) {
            Range quotation = words.quotationRange(words.quotation(at));
            boolean nickname = quotation.size() <= 5 && quotation.from() > limit && !words.has(at - 1, ",");
            return nickname ? Step.to(quotation.from() - 1) : Step.STOP;
        }
        boolean inside = words.lower(at).equals("'s")
                || text.equals("&")
                || text.equals("/")
                || text.equals("$")
                || text.equals("%")
                || text.equals("'")
                || text.equals("\u2019")
                || text.equals("#")
                || text.equals("@");
        if (inside) {
            return Step.to(at - 1);
        }
        boolean place = text.equals(",")
                && at - 2 > limit
                && words.token(at - 1).isCapitalised()
                && words.token(at + 1).isCapitalised()
                && words.is("preposition", at - 2)
                && !words.isTime(at - 1);
        boolean list = place || (text.equals(",") && at > limit && words.isNounLike(at - 1) && isList(at, limit));
        return list ? Step.to(at - 1) : Step.STOP;
    }

    /** Whether a comma separates members of a list: "Cruz, Rubio and Bush". */
    private boolean isList(int comma, int limit) {
        int at = comma + 1;
        while (at < words.size() && at - comma < 5 && words.isNounLike(at)) {
            at++;
        }
        return at > comma + 1
                && at - comma < 5
                && words.has(at, "and")
                && comma - limit > 0
                && !clauseOnLeft(comma - 1, limit);
    }

    /** Whether a finite verb stands to the left before the next border. */
    private boolean clauseOnLeft(int from, int limit) {
        for (int at = from; at >= limit && from - at < 12; at--) {
            if (words.has(at, ",")
                    || (words.is("subordinator", at) && !words.is("preposition", at))
                    || words.closesQuotation(at)) {
                return false;
            }
            if (words.isFinite(at)) {
                return !(words.endsInEd(at) && words.is("preposition", at + 1));
            }
        }
        return false;
    }

    /** Whether a relative pronoun governs the verb at {@code verb}: "officials who have seen it". */
    private boolean relativeOnLeft(int verb, int limit) {
        for (int at = verb - 1; at > limit && verb - at < 9; at--) {
            if (words.has(at, "who") || words.has(at, "that") || words.has(at, "which")) {
                return (words.isNounLike(at - 1) && words.verb(at - 1).isEmpty())
                        || words.has(at - 1, ",")
                        || words.has(at - 1, "and");
            }
            if (!words.isWord(at)) {
                return false;
            }
        }
        return false;
    }

    private boolean startsPhrase(int at) {
        return words.is("determiner", at)
                || words.is("pronoun", at)
                || words.token(at).isCapitalised();
    }

    /** Cuts off what cannot begin a source: small words, a phrase put in front. */
    private Optional<Range> trimmed(int from, int to) {
        int start = from;
        while (start < to
                && (words.is("coordinator", start)
                        || (words.isAdverb(start) && !words.is("quantity", start) && !words.has(start, "neither"))
                        || (words.has(start, "that") && start + 1 < to)
                        || (!words.isWord(start) && !isSign(start)))) {
            start++;
        }
        if (start < to && words.is("preposition", start) && !words.is("quantity", start)) {
            start = behindFrontedPhrase(start, to);
        }
        if (start >= to || !holdsNoun(start, to)) {
            return Optional.empty();
        }
        return Optional.of(new Range(start, to));
    }

    private boolean isSign(int at) {
        String text = words.token(at).text();
        return text.equals("$") || text.equals("@") || text.equals("#") || words.opensQuotation(at);
    }

    /** "On Friday the Post": the source begins where a new noun phrase does. */
    private int behindFrontedPhrase(int from, int to) {
        for (int at = from + 2; at < to; at++) {
            boolean afterNoun = words.isNounLike(at - 1) || words.token(at - 1).isNumeral();
            boolean fresh = words.is("determiner", at)
                    || words.is("pronoun", at)
                    || (words.token(at).isCapitalised()
                            && (!words.token(at - 1).isCapitalised() || words.isTime(at - 1)));
            if (afterNoun && fresh && !words.isTime(at)) {
                return at;
            }
        }
        return to;
    }

    private boolean holdsNoun(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean determinerAlone = words.is("determiner", at)
                    && to - from == 1
                    && !words.is("pronoun", at)
                    && !words.has(at, "this")
                    && !words.has(at, "that");
            if (words.isNounLike(at)
                    || words.is("pronoun", at)
                    || words.is("number", at)
                    || (words.is("determiner", at) && !determinerAlone && to - from == 1)) {
                return true;
            }
        }
        return false;
    }

    /** Where the walk goes on, and whether it passed a verb. */
    private record Step(int next, boolean verb, boolean stop) {
        static final Step STOP = new Step(-1, false, true);

        static Step to(int next) {
            return new Step(next, false, false);
        }

        static Step verb(int next) {
            return new Step(next, true, false);
        }
    }
}
