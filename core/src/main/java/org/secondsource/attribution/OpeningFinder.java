package org.secondsource.attribution;

import java.util.Set;
import org.secondsource.language.CueWord;

/** Decides by what follows a cue verb whether and where its content begins. */
final class OpeningFinder {
    private static final Set<String> PARTICLES = Set.of("out", "back", "down", "up", "forth", "off");
    /** Verbs whose object is whom it is said to, not what is said. */
    private static final Set<String> TELLING =
            Set.of("tell", "ask", "remind", "inform", "assure", "warn", "reassure", "advise", "brief", "notify");

    private static final Set<String> QUESTIONS =
            Set.of("that", "whether", "if", "how", "why", "what", "when", "who", "where");
    /** So far from the verb an opening is looked for behind where, when and to whom something was said. */
    private static final int REACH = 16;

    private final Words words;

    OpeningFinder(Words words) {
        this.words = words;
    }

    Opening find(int head, CueWord cue, int end) {
        int at = head + 1;
        if (at < end && PARTICLES.contains(words.lower(at))) {
            at++;
        }
        int cueEnd = at;
        at = skipAdverbs(at, end);
        if (at >= end || isBorder(at)) {
            return bordered(at, cueEnd, cue, end);
        }
        if (words.opensQuotation(at)) {
            return cue.takes("Q") || cue.takes("O") ? Opening.after(at, cueEnd) : Opening.NONE;
        }
        if (TELLING.contains(cue.lemma()) && !QUESTIONS.contains(words.lower(at))) {
            return behindAddressee(at, cueEnd, cue, end);
        }
        if (words.isTime(at) || isCircumstance(at)) {
            return behindCircumstance(at, cueEnd, cue, end);
        }
        return plain(at, cueEnd, cue);
    }

    private int skipAdverbs(int from, int end) {
        int at = from;
        while (at < end
                && words.isAdverb(at)
                && !words.has(at, "there")
                && !words.has(at, "all")
                && !words.has(at, "not")
                && !words.has(at, "only")) {
            at++;
        }
        return at;
    }

    private boolean isBorder(int at) {
        return !words.isWord(at)
                && !words.opensQuotation(at)
                && !"$#@[".contains(words.token(at).text());
    }

    private Opening bordered(int at, int cueEnd, CueWord cue, int end) {
        if (!cue.takes("Q") && !cue.takes("T")) {
            return Opening.NONE;
        }
        boolean colon = at < end && words.has(at, ":");
        boolean quoted = at + 1 < end && words.has(at, ",") && words.opensQuotation(at + 1);
        if (colon || quoted) {
            return at + 1 < end ? Opening.after(at + 1, cueEnd) : Opening.NONE;
        }
        return Opening.before(cueEnd);
    }

    private Opening plain(int at, int cueEnd, CueWord cue) {
        String lower = words.lower(at);
        if (QUESTIONS.contains(lower)) {
            boolean fits = cue.takes("T") || (lower.equals("that") && cue.takes("O"));
            return fits ? Opening.after(at, cueEnd) : Opening.NONE;
        }
        if (lower.equals("to") && cue.takes("T") && words.startsClause(at + 1)) {
            Opening opening = behindListener(at, cueEnd);
            if (opening.kind() == Opening.Kind.AFTER) {
                return opening;
            }
        }
        if (lower.equals("to")) {
            return cue.takes("I") ? Opening.after(at, cueEnd) : Opening.NONE;
        }
        if (words.is("preposition", at)) {
            return cue.takes(lower) ? Opening.after(at + 1, at + 1) : Opening.NONE;
        }
        return cue.takes("O") && !words.is("coordinator", at) ? Opening.after(at, cueEnd) : Opening.NONE;
    }

    /** "explained to the paper that": what is said begins behind whom it is said to. */
    private Opening behindListener(int to, int cueEnd) {
        for (int at = to + 2; at < Math.min(words.size(), to + 8) && words.isWordOrSign(at); at++) {
            if (words.has(at, "that") || words.opensQuotation(at)) {
                return Opening.after(at, cueEnd);
            }
        }
        return Opening.NONE;
    }

    /** "on Friday", "in a statement", "at a rally", "to reporters". */
    private boolean isCircumstance(int at) {
        if (!words.is("preposition", at)) {
            return false;
        }
        for (int next = at + 1; next < Math.min(at + 7, words.size()) && words.isWordOrSign(next); next++) {
            if (words.isTime(next) || words.is("venue", next) || words.is("addressee", next)) {
                return true;
            }
        }
        return words.has(at, "in") || words.has(at, "during") || words.has(at, "at") || words.has(at, "after");
    }

    private Opening behindCircumstance(int from, int cueEnd, CueWord cue, int end) {
        int at = from;
        while (at < end && at - from < REACH) {
            if (words.opensQuotation(at) && isTitle(at)) {
                at = words.quotationRange(words.quotation(at)).to();
                continue;
            }
            if (words.opensQuotation(at) || (words.has(at, "that") && at > from + 1) || words.has(at, ":")) {
                boolean mark = words.has(at, ":");
                return at + 1 < end ? Opening.after(mark ? at + 1 : at, cueEnd) : Opening.NONE;
            }
            boolean behindTime = at > from && words.isTime(at - 1) && !words.isTime(at);
            boolean subject = words.is("pronoun", at)
                    || words.is("determiner", at)
                    || words.token(at).isCapitalised();
            boolean behindVenue = at > from + 1
                    && words.is("venue", at - 1)
                    && !words.token(at).isCapitalised();
            if ((behindTime || behindVenue) && subject && cue.takes("O")) {
                return Opening.after(at, cueEnd);
            }
            if (isBorder(at) && !words.has(at, ",")) {
                break;
            }
            at++;
        }
        boolean object = words.is("preposition", from) && !words.isTime(from + 1) && !words.has(from, "in");
        if (object && cue.takes(words.lower(from))) {
            return Opening.after(from + 1, from + 1);
        }
        return cue.takes("Q") ? Opening.before(cueEnd) : Opening.NONE;
    }

    /** The title of a programme or paper: on ABC's "This Week". */
    private boolean isTitle(int at) {
        boolean behindName = words.has(at - 1, "'s")
                || words.is("preposition", at - 1)
                || words.token(at - 1).isCapitalised();
        return behindName
                && words.quotationRange(words.quotation(at)).size() <= 9
                && words.token(at + 1).isCapitalised();
    }

    /** "told The Post that", "asked him if", "told supporters". */
    private Opening behindAddressee(int from, int cueEnd, CueWord cue, int end) {
        int at = from;
        if (!words.is("preposition", from)) {
            at = endOfAddressee(from, end);
        }
        if (at >= end || isBorder(at)) {
            Opening opening = bordered(at, cueEnd, cue, end);
            return opening.kind() == Opening.Kind.BEFORE && !cue.takes("O") ? Opening.NONE : opening;
        }
        if (words.opensQuotation(at)) {
            return Opening.after(at, cueEnd);
        }
        if (words.isTime(at) || (isCircumstance(at) && !words.has(at, "about") && !words.has(at, "of"))) {
            return behindCircumstance(at, cueEnd, cue, end);
        }
        if (words.is("preposition", at) && !words.has(at, "to")) {
            return words.has(at, "about") || words.has(at, "of") || words.has(at, "for")
                    ? Opening.after(at + 1, cueEnd)
                    : Opening.before(cueEnd);
        }
        return Opening.after(at, cueEnd);
    }

    private int endOfAddressee(int from, int end) {
        if (words.is("pronoun.object", from) || words.is("addressee", from)) {
            return from + 1;
        }
        int at = from + 1;
        while (at < end && at - from < REACH && words.isWordOrSign(at)) {
            boolean fresh = words.is("pronoun", at)
                    || (words.is("determiner", at) && words.isNounLike(at - 1))
                    || words.is("subordinator", at)
                    || QUESTIONS.contains(words.lower(at))
                    || (words.is("preposition", at) && !words.has(at, "of"))
                    || words.isTime(at)
                    || words.isFinite(at);
            if (fresh) {
                return at;
            }
            at++;
        }
        return at;
    }
}
