package org.secondsource.attribution;

/** Finds where a noun phrase that begins at a given token ends: "said X", "according to X", "told X". */
final class NounPhrases {
    private static final int LONGEST = 40;

    private final Words words;

    NounPhrases(Words words) {
        this.words = words;
    }

    boolean startsAt(int at) {
        return at < words.size()
                && words.isWord(at)
                && !words.is("preposition", at)
                && !words.is("coordinator", at)
                && !words.is("relative", at)
                && !(words.is("subordinator", at) && !words.has(at, "that"))
                && !words.isAuxiliary(at)
                && !words.is("not-a-source", at)
                && !words.isAdverb(at);
    }

    /** End of the source that begins at {@code from}: the phrase with what is put in apposition behind a comma. */
    int endOfSource(int from, int end) {
        int at = endOfPhrase(from, end);
        if (at < end && words.has(at, ",") && isApposition(at + 1, end)) {
            int close = at + 1;
            while (close < end && !words.has(close, ",") && !words.has(close, ";") && words.isWordOrSign(close)) {
                close++;
            }
            if (holdsClause(at + 1, close)) {
                return at;
            }
            if (words.has(close, ",") && close + 2 < end && words.has(close + 2, ",") && words.isPlace(close + 1)) {
                close = close + 2;
            }
            return words.has(close - 1, ".") ? close - 1 : close;
        }
        return at;
    }

    /** Whether a finite verb stands there that no relative pronoun governs: then it is no apposition but a clause. */
    private boolean holdsClause(int from, int to) {
        for (int at = from; at < to; at++) {
            if (words.is("relative", at)) {
                return false;
            }
            if (words.isFinite(at) && !(words.endsInEd(at) && words.is("preposition", at + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isApposition(int at, int end) {
        if (at + 1 >= end || !words.isWord(at)) {
            return false;
        }
        boolean sure = words.has(at, "a")
                || words.has(at, "an")
                || words.has(at, "the")
                || words.has(at, "who")
                || words.has(at, "whose")
                || words.has(at, "one")
                || words.has(at, "former")
                || words.is("role", at)
                || words.has(at, "another")
                || (words.token(at).isNumeral() && words.has(at + 1, ","));
        boolean title = words.token(at).isCapitalised() && words.is("role", at + 1);
        boolean possessive = words.token(at).isCapitalised() && words.has(at + 1, "'s");
        boolean role = words.isNounLike(at)
                && !words.token(at).isCapitalised()
                && !words.isAdverb(at)
                && !words.isFinite(at)
                && !words.isTime(at)
                && !words.is("pronoun", at)
                && words.verb(at).isEmpty()
                && !words.lower(at).endsWith("ing");
        return sure || possessive || role || title;
    }

    /** End of the phrase that begins at {@code from}, with its prepositional phrases and relative clause. */
    int endOfPhrase(int from, int end) {
        if ((words.is("pronoun", from) && !words.has(from + 1, "of")) || words.is("pronoun.object", from)) {
            return from + 1;
        }
        int at = from + 1;
        boolean relative = false;
        while (at < end && at - from < LONGEST) {
            if (words.has(at, "(")) {
                int close = at;
                while (close < end && close - at < 8 && !words.has(close, ")")) {
                    close++;
                }
                if (!words.has(close, ")")) {
                    break;
                }
                at = close + 1;
                continue;
            }
            if (words.is("relative", at) && words.isNounLike(at - 1) && !words.has(at, "that")) {
                relative = true;
            } else if (stops(at, from, relative)) {
                break;
            }
            at++;
        }
        while (at - 1 > from && (words.is("coordinator", at - 1) || words.is("preposition", at - 1))) {
            at--;
        }
        return at;
    }

    private boolean stops(int at, int from, boolean relative) {
        if (!words.isWordOrSign(at)) {
            return true;
        }
        if (words.is("subordinator", at) && !relative && !words.has(at, "than")) {
            return true;
        }
        if (words.is("preposition", at)) {
            return introducesCircumstance(at, from);
        }
        if (words.isTime(at) && !words.is("determiner", at - 1) && !words.is("preposition", at - 1)) {
            return !words.has(at, "last") && !words.has(at, "may");
        }
        if (words.isFinite(at) && !relative) {
            boolean modifier = words.endsInEd(at) && (words.is("preposition", at + 1) || words.isNounLike(at + 1));
            return !modifier;
        }
        if (words.is("coordinator", at)) {
            return (!words.isNounLike(at + 1) && !words.is("determiner", at + 1)) || words.isFinite(at + 1);
        }
        return words.isAdverb(at) && !relative && words.lower(at).length() > 5 && !words.isNounLike(at + 1);
    }

    /** "in a statement", "on Friday", "at a rally": where or when something was said, no part of the source. */
    private boolean introducesCircumstance(int at, int from) {
        boolean where = words.has(at, "in")
                || words.has(at, "on")
                || words.has(at, "during")
                || words.has(at, "after")
                || words.has(at, "before")
                || words.has(at, "at")
                || words.has(at, "when")
                || words.has(at, "via");
        if (!where) {
            return words.has(at, "as") || (words.has(at, "to") && !words.is("determiner", from));
        }
        for (int next = at + 1; next < Math.min(at + 6, words.size()); next++) {
            if (words.is("venue", next) || words.isTime(next)) {
                return true;
            }
            if (words.is("preposition", next)) {
                break;
            }
        }
        return words.has(at, "during") || words.has(at, "after") || words.has(at, "before");
    }
}
