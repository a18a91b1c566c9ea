package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.secondsource.language.CueWord;

/** Finds where a content ends that follows its cue, and where one begins that stands before it. */
final class ContentFinder {
    /** In tokens: "KANSAS CITY, Mo. (Agency) - ". */
    private static final int LONGEST_DATELINE = 10;

    private static final Set<String> BREAKING = Set.of("but", "while", "although", "though", "whereas");

    private final Words words;

    ContentFinder(Words words) {
        this.words = words;
    }

    /** The content that begins at {@code from} in a scope that ends at {@code end}. */
    List<Range> after(int from, int end) {
        int at = from;
        while (at < end) {
            if (words.quotation(at) >= 0 && words.opensQuotation(at)) {
                at = Math.max(
                        at + 1,
                        Math.min(end, words.quotationRange(words.quotation(at)).to()));
                if (words.has(at - 2, ",") && isAttributingParticiple(at)) {
                    break;
                }
                continue;
            }
            if (at > from && breaksAt(at, end)) {
                break;
            }
            at++;
        }
        return piece(from, withoutFinalMarks(from, at));
    }

    private List<Range> piece(int from, int to) {
        return to > from ? List.of(new Range(from, to)) : List.of();
    }

    private int withoutFinalMarks(int from, int to) {
        int end = to;
        while (end > from
                && !words.isWord(end - 1)
                && words.quotation(end - 1) < 0
                && ".!?;:,-\u2013\u2014--\u2026..."
                        .contains(words.token(end - 1).text())) {
            end--;
        }
        return end;
    }

    private boolean breaksAt(int at, int end) {
        boolean comma = words.has(at, ",");
        boolean dash = words.has(at, "\u2014") || words.has(at, "--") || words.has(at, ";");
        if (comma && at + 1 < end) {
            boolean comment = (words.has(at + 1, "a") || words.has(at + 1, "an"))
                    && at + 3 < end
                    && words.noun(at + 2).isPresent()
                    && words.startsClause(at + 3);
            return comment
                    || BREAKING.contains(words.lower(at + 1))
                    || (words.startsClause(at + 1) && isSaidSoon(at + 1, end))
                    || words.has(at + 1, "according")
                    || isAttributingParticiple(at + 1)
                    || (words.has(at + 1, "and") && (isCueAfter(at + 2) || isSaidSoon(at + 2, end)));
        }
        return words.has(at, ";")
                || (words.has(at, "and") && isCueAfter(at + 1))
                || (dash && at + 1 < end && BREAKING.contains(words.lower(at + 1)))
                || (words.has(at, "according") && words.has(at + 1, "to"));
    }

    /** Whether another clause of saying begins here: ", and officials there said". */
    private boolean isSaidSoon(int from, int end) {
        for (int at = from; at < Math.min(end, from + 12) && words.isWord(at); at++) {
            boolean says = words.verb(at)
                    .filter(cue -> cue.form() != CueWord.Form.ING && cue.form() != CueWord.Form.BASE)
                    .filter(cue ->
                            cue.takes("Q") && cue.takes("T") && cue.stance().equals("says"))
                    .isPresent();
            if (says && at > from) {
                return true;
            }
            if (words.isFinite(at)) {
                return false;
            }
        }
        return false;
    }

    private boolean isAttributingParticiple(int at) {
        return words.verb(at).filter(cue -> cue.form() == CueWord.Form.ING).isPresent();
    }

    /** Whether a finite cue verb stands here, perhaps behind adverbs: "and (later) said". */
    private boolean isCueAfter(int from) {
        int at = from;
        while (at < words.size() && (words.isAdverb(at) || words.is("have", at))) {
            at++;
        }
        return at < words.size()
                && words.verb(at)
                        .filter(cue -> cue.form() == CueWord.Form.PAST || cue.form() == CueWord.Form.THIRD)
                        .isPresent();
    }

    /** The content that ends before {@code to} (the first token of source or cue), not before {@code start}. */
    List<Range> before(int start, int to) {
        int end = to;
        while (end > start && !words.isWord(end - 1) && words.quotation(end - 1) < 0) {
            end--;
        }
        int from = behindDateline(start, end);
        while (from < end
                && (words.is("coordinator", from)
                        || (!words.isWord(from)
                                && words.quotation(from) < 0
                                && !"$#@".contains(words.token(from).text())))) {
            from++;
        }
        List<Range> pieces = new ArrayList<>();
        if (from < end) {
            pieces.add(new Range(from, end));
        }
        return pieces;
    }

    /** "BERLIN (Agency) - ": place and agency put before the first sentence are no part of what is said. */
    private int behindDateline(int start, int end) {
        for (int at = start; at < Math.min(end - 1, start + LONGEST_DATELINE); at++) {
            boolean dash = "-\u2013\u2014--".contains(words.token(at).text());
            boolean place = words.token(start).text().length() > 1
                    && words.token(start)
                            .text()
                            .equals(words.token(start).text().toUpperCase(Locale.ROOT));
            if (dash && at > start && (words.has(at - 1, ")") || place)) {
                return at + 1;
            }
        }
        return start;
    }
}
