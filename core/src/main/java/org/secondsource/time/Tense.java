package org.secondsource.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.secondsource.language.WordList;

/** Whether the clause around a time looks back or ahead. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    /** How far verbs are looked for, in words; beyond that they seldom belong to the time. */
    private static final int REACH = 14;

    /** Behind these a participle tells no tense: "to be heard", "the planned". */
    private static final Set<String> NO_PAST_BEHIND = Set.of(
            "be", "is", "are", "being", "to", "the", "a", "an", "its", "their", "his", "her", "of", "for", "and");

    /** What these lead to is an end. */
    private static final Set<String> LIMITS = Set.of("until", "till", "through", "by");

    /** How far before such an end the verb is looked for, in words. */
    private static final int LIMIT_REACH = 12;

    private static final Set<String> MODALS = Set.of("would", "will", "must", "should", "may", "shall", "can");
    private static final Set<String> LASTING =
            Set.of("stay", "stays", "remain", "remains", "lasts", "runs", "continues", "is", "are");

    /** With an infinitive behind them these speak of what is still to come. */
    private static final Set<String> INTENTIONS =
            Set.of("set", "plan", "plans", "planned", "planning", "intends", "intend", "ready", "is", "are");

    /** "Postponed until Friday": it comes after what is told. */
    private static final Set<String> PUT_OFF =
            Set.of("postponed", "delayed", "extended", "deferred", "adjourned", "extends", "postpones", "delays");

    private static final Map<String, Tense> CUES = cues();

    static Tense around(List<Word> words, int from, int to) {
        if (isSoonest(words, from)) {
            return FUTURE;
        }
        Tense before = toTheLeft(words, from);
        if (from > 0 && before != FUTURE && looksAheadTo(words, from)) {
            return FUTURE;
        }
        return before != UNKNOWN ? before : toTheRight(words, to);
    }

    /** "Would stay shut until", "must leave by", "remains shut until": the end of something that is not over yet. */
    private static boolean looksAheadTo(List<Word> words, int from) {
        String link = words.get(from - 1).lower();
        if (!LIMITS.contains(link)) {
            return false;
        }
        for (int at = from - 2; at >= Math.max(0, from - LIMIT_REACH) && !isBoundary(words.get(at)); at--) {
            String lower = words.get(at).lower();
            boolean perfect = words.get(at + 1).lower().equals("have");
            boolean lasts = LASTING.contains(lower) && !link.equals("by");
            boolean putOff = PUT_OFF.contains(lower) && !link.equals("by");
            if ((MODALS.contains(lower) && !perfect) || lasts || putOff) {
                return true;
            }
        }
        return false;
    }

    /** "As early as Tuesday". */
    private static boolean isSoonest(List<Word> words, int from) {
        if (from < 3
                || !words.get(from - 1).lower().equals("as")
                || !words.get(from - 3).lower().equals("as")) {
            return false;
        }
        String middle = words.get(from - 2).lower();
        return middle.equals("early") || middle.equals("soon");
    }

    /** "Would be redeemed in five years": what is announced, though it may not come. */
    static boolean wouldBe(List<Word> words, int from) {
        for (int at = from - 1; at >= Math.max(0, from - LIMIT_REACH) && !isBoundary(words.get(at)); at--) {
            if (words.get(at).lower().equals("would")) {
                return !words.get(at + 1).lower().equals("have");
            }
        }
        return false;
    }

    private static Tense toTheLeft(List<Word> words, int from) {
        for (int at = from - 1; at >= Math.max(0, from - REACH); at--) {
            if (isBoundary(words.get(at))) {
                return UNKNOWN;
            }
            Tense tense = of(words, at);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        return UNKNOWN;
    }

    private static Tense toTheRight(List<Word> words, int to) {
        for (int at = to; at < Math.min(words.size(), to + REACH); at++) {
            Tense tense = isBoundary(words.get(at)) ? UNKNOWN : of(words, at);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        return UNKNOWN;
    }

    private static Tense of(List<Word> words, int at) {
        Word word = words.get(at);
        Tense known = CUES.get(word.lower());
        String before = at > 0 ? words.get(at - 1).lower() : "";
        if (known == FUTURE) {
            // "It had been due on Friday": that Friday is over; "due to expire" is told by "due".
            boolean plain =
                    before.equals("to") && at > 1 && CUES.get(words.get(at - 2).lower()) == FUTURE;
            return before.equals("been") ? PAST : plain ? UNKNOWN : FUTURE;
        }
        if (isIntended(words, at) || (word.lower().equals("would") && isGoingOn(words, at))) {
            return FUTURE;
        }
        if (word.capitalised()) {
            return UNKNOWN;
        }
        return isPast(word.lower()) && !NO_PAST_BEHIND.contains(before) ? PAST : UNKNOWN;
    }

    /** Whether a word by itself looks back. */
    static boolean isPast(String lower) {
        return CUES.get(lower) == PAST || (!CUES.containsKey(lower) && isRegularPast(lower));
    }

    /** "Closed", but not "succeed", "hundred" or "undisclosed". */
    private static boolean isRegularPast(String lower) {
        return lower.length() > 4
                && lower.endsWith("ed")
                && (!lower.endsWith("eed") || lower.equals("agreed"))
                && !lower.startsWith("un")
                && !lower.equals("hundred");
    }

    /** "Set to leave", "planned to meet", "is to resume", "planned a march". */
    private static boolean isIntended(List<Word> words, int at) {
        if (at + 2 >= words.size() || !INTENTIONS.contains(words.get(at).lower())) {
            return false;
        }
        String next = words.get(at + 1).lower();
        boolean event = words.get(at).lower().startsWith("plan") && (next.equals("a") || next.equals("an"));
        String before = at > 0 ? words.get(at - 1).lower() : "";
        return (next.equals("to") || event) && !before.equals("been") && !before.equals("had");
    }

    /** "Would be travelling": what was announced and has not happened yet. */
    private static boolean isGoingOn(List<Word> words, int would) {
        return would + 2 < words.size()
                && words.get(would + 1).lower().equals("be")
                && words.get(would + 2).lower().endsWith("ing");
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
