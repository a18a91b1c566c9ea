package org.secondsource.story;

import java.util.stream.IntStream;

/** Weights of hashed terms, terms ascending, of length 1 (or without terms). The arrays are never changed. */
final class SparseVector {
    private final int[] terms;
    private final float[] weights;

    private SparseVector(int[] terms, float[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    int size() {
        return terms.length;
    }

    int term(int at) {
        return terms[at];
    }

    float weight(int at) {
        return weights[at];
    }

    /** A vector of length 1 with the terms of {@code map}. */
    static SparseVector unit(IntFloatMap map) {
        int[] terms = map.sortedKeys();
        float[] weights = new float[terms.length];
        double norm = map.norm();
        for (int at = 0; at < terms.length; at++) {
            weights[at] = (float) (map.get(terms[at]) / (norm == 0 ? 1 : norm));
        }
        return new SparseVector(terms, weights);
    }

    /** Its terms, each once. */
    IntFloatMap terms() {
        return IntFloatMap.ofKeys(terms);
    }

    double dot(IntFloatMap map) {
        double sum = 0;
        for (int at = 0; at < terms.length; at++) {
            sum += weights[at] * map.get(terms[at]);
        }
        return sum;
    }

    double dot(SparseVector other) {
        double sum = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < terms.length && theirs < other.terms.length) {
            int order = Integer.compare(terms[mine], other.terms[theirs]);
            if (order == 0) {
                sum += weights[mine] * other.weights[theirs];
            }
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    /** The terms with the {@code most} greatest weights, weights as they are, terms ascending. */
    SparseVector greatest(int most) {
        if (terms.length <= most) {
            return this;
        }
        IntFloatMap map = new IntFloatMap();
        for (int at = 0; at < terms.length; at++) {
            map.add(terms[at], weights[at]);
        }
        map.keepGreatest(most);
        int[] kept = map.sortedKeys();
        float[] values = new float[kept.length];
        for (int at = 0; at < kept.length; at++) {
            values[at] = map.get(kept[at]);
        }
        return new SparseVector(kept, values);
    }

    /** The places of the terms, the weightiest first, the smaller term first among equals. */
    int[] byWeight() {
        return IntStream.range(0, terms.length)
                .boxed()
                .sorted((a, b) -> Float.compare(weights[b], weights[a]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
