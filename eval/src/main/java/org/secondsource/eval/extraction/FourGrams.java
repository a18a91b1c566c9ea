package org.secondsource.eval.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A text as a multiset of four-word runs, as the scorer beside the data counts them. */
final class FourGrams {
    private static final int LENGTH = 4;

    private final Map<List<String>, Integer> counts = new HashMap<>();
    private int total;

    FourGrams(String text) {
        List<String> tokens = tokens(text);
        for (int i = 0; i < Math.max(1, tokens.size() - LENGTH + 1); i++) {
            List<String> gram = tokens.subList(Math.min(i, tokens.size()), Math.min(i + LENGTH, tokens.size()));
            if (!gram.isEmpty()) {
                counts.merge(gram, 1, Integer::sum);
                total++;
            }
        }
    }

    /** Python's {@code \w+}: letters, numbers of every kind and the underscore. */
    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int start = -1;
        int at = 0;
        while (at <= text.length()) {
            int letter = at < text.length() ? text.codePointAt(at) : ' ';
            if (isWord(letter) && start < 0) {
                start = at;
            } else if (!isWord(letter) && start >= 0) {
                tokens.add(text.substring(start, at));
                start = -1;
            }
            at += Character.charCount(letter);
        }
        return tokens;
    }

    private static boolean isWord(int letter) {
        int type = Character.getType(letter);
        return letter == '_'
                || Character.isLetterOrDigit(letter)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** Shares of true positives, false positives and false negatives, which add up to one unless both texts are empty. */
    Shares against(FourGrams gold) {
        int hits = 0;
        for (Map.Entry<List<String>, Integer> gram : gold.counts.entrySet()) {
            hits += Math.min(gram.getValue(), counts.getOrDefault(gram.getKey(), 0));
        }
        int extra = total - hits;
        int missing = gold.total - hits;
        double sum = hits + extra + missing;
        return sum == 0 ? new Shares(0, 0, 0) : new Shares(hits / sum, extra / sum, missing / sum);
    }

    /** One page's counts, normalised. */
    record Shares(double hit, double extra, double missing) {
        double precision() {
            return extra == 0 && missing == 0 ? 1 : hit + extra == 0 ? 0 : hit / (hit + extra);
        }

        double recall() {
            return extra == 0 && missing == 0 ? 1 : hit + missing == 0 ? 0 : hit / (hit + missing);
        }

        double f1() {
            double all = 2 * hit + extra + missing;
            return all == 0 ? 1 : 2 * hit / all;
        }
    }
}
