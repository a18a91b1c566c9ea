package org.secondsource.claim;

import java.util.Arrays;
import java.util.List;
import org.secondsource.text.Token;

/**
 * The runs of four characters of a text, each as often as it occurs: alike texts share many, whatever their inflection
 * and spelling. Immutable.
 */
final class Grams {
    private static final int LENGTH = 4;

    /** Four characters packed into a number each, sorted. */
    private final long[] sorted;

    private Grams(long[] sorted) {
        this.sorted = sorted;
    }

    static Grams of(List<Token> tokens) {
        StringBuilder text = new StringBuilder(" ");
        for (Token token : tokens) {
            if (token.isWord()) {
                text.append(Lexicon.fold(token.lower())).append(' ');
            }
        }
        long[] grams = new long[Math.max(0, text.length() - LENGTH + 1)];
        for (int at = 0; at < grams.length; at++) {
            grams[at] = packed(text, at);
        }
        Arrays.sort(grams);
        return new Grams(grams);
    }

    private static long packed(CharSequence text, int at) {
        long packed = 0;
        for (int offset = 0; offset < LENGTH; offset++) {
            packed = packed << Character.SIZE | text.charAt(at + offset);
        }
        return packed;
    }

    /** Dice coefficient, 0..1. */
    double likeness(Grams other) {
        int shared = 0;
        int left = 0;
        int right = 0;
        while (left < sorted.length && right < other.sorted.length) {
            int order = Long.compare(sorted[left], other.sorted[right]);
            shared += order == 0 ? 1 : 0;
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }
        return likeness(other, shared);
    }

    private double likeness(Grams other, int shared) {
        int total = sorted.length + other.sorted.length;
        return total == 0 ? 0 : 2.0 * shared / total;
    }

    /**
     * How alike each of many texts is to each: the same as asking for every two of them, but each run is looked up once for
     * all the texts that hold it.
     */
    static double[][] likenesses(List<Grams> texts) {
        GramIndex index = new GramIndex(texts.stream().map(text -> text.sorted).toList());
        double[][] likenesses = new double[texts.size()][texts.size()];
        for (int text = 0; text < likenesses.length; text++) {
            int[] shared = index.add(text);
            likenesses[text][text] = 1;
            for (int other = 0; other < text; other++) {
                likenesses[text][other] = texts.get(text).likeness(texts.get(other), shared[other]);
                likenesses[other][text] = likenesses[text][other];
            }
        }
        return likenesses;
    }
}
