package org.secondsource.claim;

import java.util.List;

/**
 * A light stemmer of our own: takes off the endings by which English makes plurals, tenses, adverbs and nouns of
 * action, so that "investigated", "investigation" and "investigators" meet. It never leaves fewer than three letters.
 */
final class Stems {
    /** Endings of derived words, longest first; they are taken off after the inflection. */
    private static final List<String> DERIVED = List.of(
            "isation", "ization", "ational", "ation", "ator", "ement", "ment", "ness", "ance", "ence", "ity", "ion",
            "or", "er", "al", "ive", "ate", "at", "ise", "ize", "is", "iz", "ly", "e");

    private static final int SHORTEST = 4;

    private Stems() {}

    /** The stem of a word in lower case without accents. */
    static String of(String word) {
        if (word.length() < SHORTEST || !Character.isLetter(word.charAt(0))) {
            return word;
        }
        return derivation(tense(plural(word)));
    }

    /** The singular of a regular plural; any other word as it is. */
    static String singular(String word) {
        return word.length() < SHORTEST ? word : plural(word);
    }

    /** What the regular forms of a verb have in common. */
    static String ofVerb(String word) {
        String stem = word.length() < SHORTEST ? word : tense(plural(word));
        return stem.endsWith("e") && stem.length() >= SHORTEST ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String plural(String word) {
        if (word.endsWith("ies") && word.length() > SHORTEST) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes")) {
            return word.substring(0, word.length() - 2);
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static String tense(String word) {
        if (word.endsWith("eed")) {
            return word.substring(0, word.length() - 1);
        }
        for (String ending : List.of("ing", "ed")) {
            int left = word.length() - ending.length();
            if (left >= SHORTEST - 1 && word.endsWith(ending)) {
                return undouble(word.substring(0, left));
            }
        }
        return word;
    }

    private static String derivation(String word) {
        for (String ending : DERIVED) {
            int left = word.length() - ending.length();
            if ((left >= SHORTEST || (left == SHORTEST - 1 && ending.equals("e"))) && word.endsWith(ending)) {
                return word.substring(0, left);
            }
        }
        return word;
    }

    /** "stopp" of "stopped" is "stop"; "kill" stays. */
    private static String undouble(String stem) {
        int last = stem.length() - 1;
        boolean doubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1);
        return doubled && "bdgmnprt".indexOf(stem.charAt(last)) >= 0 ? stem.substring(0, last) : stem;
    }
}
