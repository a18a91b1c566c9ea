package org.secondsource.claim;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * The terms of the texts of a story as numbers, so that every two texts can be held against each other quickly. Numbers
 * follow the order of the terms, so that sums do not depend on the order of the texts. Immutable once made.
 */
final class StoryTerms {
    /** For each text its terms, each once, in rising order. */
    private final int[][] terms;

    /** For each of these 1, its weight, and its weight times how often the text has it. */
    private final double[][] once;

    private final double[][] weighed;
    private final double[][] loads;

    private final double[] lengths;

    /**
     * @param texts the terms of each text
     * @param weight of a term
     */
    StoryTerms(List<? extends Collection<String>> texts, ToDoubleFunction<String> weight) {
        TreeSet<String> all = new TreeSet<>();
        texts.forEach(all::addAll);
        Map<String, Integer> numbers = new HashMap<>();
        double[] weights = new double[all.size()];
        for (String term : all) {
            weights[numbers.size()] = weight.applyAsDouble(term);
            numbers.put(term, numbers.size());
        }
        terms = new int[texts.size()][];
        once = new double[texts.size()][];
        weighed = new double[texts.size()][];
        loads = new double[texts.size()][];
        lengths = new double[texts.size()];
        for (int text = 0; text < terms.length; text++) {
            int[] sorted =
                    texts.get(text).stream().mapToInt(numbers::get).sorted().toArray();
            terms[text] = Arrays.stream(sorted).distinct().toArray();
            fill(text, sorted, weights);
        }
    }

    private void fill(int text, int[] sorted, double[] weights) {
        int[] distinct = terms[text];
        once[text] = new double[distinct.length];
        weighed[text] = new double[distinct.length];
        loads[text] = new double[distinct.length];
        int from = 0;
        double squares = 0;
        for (int at = 0; at < distinct.length; at++) {
            once[text][at] = 1;
            weighed[text][at] = weights[distinct[at]];
            for (; from < sorted.length && sorted[from] == distinct[at]; from++) {
                loads[text][at] += weighed[text][at];
            }
            squares += loads[text][at] * loads[text][at];
        }
        lengths[text] = Math.sqrt(squares);
    }

    /** How many different terms a text has. */
    int size(int text) {
        return terms[text].length;
    }

    /** How many different terms both have. */
    int common(int first, int second) {
        return (int) product(first, once, second, once);
    }

    /** Weight of the terms that both have; unbounded. */
    double shared(int first, int second) {
        return product(first, weighed, second, once);
    }

    /** Cosine of the angle between the two, each term weighed as often as the text has it; 0..1. */
    double cosine(int first, int second) {
        double both = lengths[first] * lengths[second];
        return both == 0 ? 0 : product(first, loads, second, loads) / both;
    }

    /** Sum over the terms that both texts have: what the one has for it times what the other has. */
    private double product(int first, double[][] ofFirst, int second, double[][] ofSecond) {
        int[] a = terms[first];
        int[] b = terms[second];
        double product = 0;
        int left = 0;
        int right = 0;
        while (left < a.length && right < b.length) {
            int order = a[left] - b[right];
            product += order == 0 ? ofFirst[first][left] * ofSecond[second][right] : 0;
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }
        return product;
    }
}
