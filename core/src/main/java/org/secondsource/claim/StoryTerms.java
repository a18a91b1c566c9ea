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
    private final double[] weights;

    /** For each text its terms, each once, in rising order. */
    private final int[][] terms;

    /** For each of these its weight times how often the text has it. */
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
        weights = new double[all.size()];
        for (String term : all) {
            weights[numbers.size()] = weight.applyAsDouble(term);
            numbers.put(term, numbers.size());
        }
        terms = new int[texts.size()][];
        loads = new double[texts.size()][];
        lengths = new double[texts.size()];
        for (int text = 0; text < terms.length; text++) {
            fill(text, texts.get(text).stream().mapToInt(numbers::get).sorted().toArray());
        }
    }

    private void fill(int text, int[] sorted) {
        int[] distinct = new int[sorted.length];
        double[] loaded = new double[sorted.length];
        int count = 0;
        for (int term : sorted) {
            if (count == 0 || distinct[count - 1] != term) {
                distinct[count++] = term;
            }
            loaded[count - 1] += weights[term];
        }
        double squares = 0;
        for (int at = 0; at < count; at++) {
            squares += loaded[at] * loaded[at];
        }
        terms[text] = Arrays.copyOf(distinct, count);
        loads[text] = Arrays.copyOf(loaded, count);
        lengths[text] = Math.sqrt(squares);
    }

    /** How many different terms a text has. */
    int size(int text) {
        return terms[text].length;
    }

    /** How many different terms both have. */
    int common(int first, int second) {
        int[] a = terms[first];
        int[] b = terms[second];
        int common = 0;
        int left = 0;
        int right = 0;
        while (left < a.length && right < b.length) {
            int order = a[left] - b[right];
            common += order == 0 ? 1 : 0;
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }
        return common;
    }

    /** Weight of the terms that both have; unbounded. */
    double shared(int first, int second) {
        int[] a = terms[first];
        int[] b = terms[second];
        double shared = 0;
        int left = 0;
        int right = 0;
        while (left < a.length && right < b.length) {
            int order = a[left] - b[right];
            shared += order == 0 ? weights[a[left]] : 0;
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** Cosine of the angle between the two, each term weighed as often as the text has it; 0..1. */
    double cosine(int first, int second) {
        int[] a = terms[first];
        int[] b = terms[second];
        double product = 0;
        int left = 0;
        int right = 0;
        while (left < a.length && right < b.length) {
            int order = a[left] - b[right];
            product += order == 0 ? loads[first][left] * loads[second][right] : 0;
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }
        double both = lengths[first] * lengths[second];
        return both == 0 ? 0 : product / both;
    }
}
