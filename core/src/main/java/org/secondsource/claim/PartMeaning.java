package org.secondsource.claim;

import java.util.Arrays;
import java.util.List;

/** What the words of a statement mean in their sentence. Immutable. */
final class PartMeaning {
    private final float[][] words;
    private final float[] mean;

    /** @param words vectors of length 1 */
    PartMeaning(List<float[]> words) {
        this.words = words.toArray(float[][]::new);
        mean = mean(this.words);
    }

    private static float[] mean(float[][] words) {
        if (words.length == 0) {
            return new float[0];
        }
        double[] sum = new double[words[0].length];
        double square = 0;
        for (int at = 0; at < sum.length; at++) {
            for (float[] word : words) {
                sum[at] += word[at];
            }
            square += sum[at] * sum[at];
        }
        float[] mean = new float[sum.length];
        for (int at = 0; at < sum.length; at++) {
            mean[at] = square == 0 ? 0 : (float) (sum[at] / Math.sqrt(square));
        }
        return mean;
    }

    /** Cosine of the mean vectors of their words, -1..1. */
    double likeness(PartMeaning other) {
        return mean.length == other.mean.length ? Meaning.product(mean, other.mean) : 0;
    }

    /**
     * How alike each word of the one is to the most alike word of the other, on the average, both ways, -1..1: the late
     * interaction of Khattab and Zaharia, ColBERT (SIGIR 2020).
     */
    double wordByWord(PartMeaning other) {
        if (words.length == 0 || other.words.length == 0) {
            return 0;
        }
        double[] best = new double[other.words.length];
        Arrays.fill(best, -1);
        double sum = 0;
        for (float[] word : words) {
            double most = -1;
            for (int at = 0; at < best.length; at++) {
                double alike = Meaning.product(word, other.words[at]);
                most = Math.max(most, alike);
                best[at] = Math.max(best[at], alike);
            }
            sum += most;
        }
        double back = 0;
        for (double each : best) {
            back += each;
        }
        return (sum / words.length + back / best.length) / 2;
    }
}
