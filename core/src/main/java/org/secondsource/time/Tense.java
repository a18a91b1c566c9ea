package org.secondsource.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.secondsource.language.WordList;

/** Whether the clause around a time looks back or ahead. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    /** How far verbs are looked for, in words; beyond that they seldom belong to the time. */
    private static final int REACH = 14;

    private static final Map<String, Tense> CUES = cues();

    static Tense around(List<Word> words, int from, int to) {
        Tense before = toTheLeft(words, from);
        return before != UNKNOWN ? before : toTheRight(words, to);
    }

    private static Tense toTheLeft(List<Word> words, int from) {
        for (int at = from - 1; at >= Math.max(0, from - REACH); at--) {
            Word word = words.get(at);
            if (isBoundary(word)) {
                return UNKNOWN;
            }
            Tense tense = of(word, at > 0 ? words.get(at - 1).lower() : "");
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        return UNKNOWN;
    }

    private static Tense toTheRight(List<Word> words, int to) {
        for (int at = to; at < Math.min(words.size(), to + REACH); at++) {
            Tense tense = of(words.get(at), at > 0 ? words.get(at - 1).lower() : "");
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        return UNKNOWN;
    }

    private static Tense of(Word word, String before) {
        Tense known = CUES.get(word.lower());
        if (known != null) {
            return known;
        }
        boolean noun = before.equals("the") || before.equals("a") || before.equals("an");
        return word.lower().length() > 4 && word.lower().endsWith("ed") && !noun && !word.capitalised()
                ? PAST
                : UNKNOWN;
    }

    private static boolean isBoundary(Word word) {
        char first = word.lower().charAt(0);
        return first == ';' || first == ':' || first == '"' || first == '\u201c' || first == '\u201d' || first == '`';
    }

    private static Map<String, Tense> cues() {
        Map<String, Tense> cues = new HashMap<>();
        for (List<String> row : WordList.rows(Tense.class, "en/tense.tsv")) {
            cues.put(row.get(1), valueOf(row.get(0)));
        }
        return Map.copyOf(cues);
    }
}
