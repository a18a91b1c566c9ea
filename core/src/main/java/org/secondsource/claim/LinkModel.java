package org.secondsource.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secondsource.language.WordList;

/**
 * The trained decision whether two texts of one story report the same: a logistic regression over the measures of
 * {@link StoryTexts}. Its weights are a resource with a header that says how they were made. Immutable, safe for use by
 * many threads.
 */
final class LinkModel {
    private final Map<String, Double> weights = new LinkedHashMap<>();

    private LinkModel(List<List<String>> rows) {
        rows.forEach(row -> weights.put(row.get(0), Double.parseDouble(row.get(1))));
    }

    /** For texts of one story. Measures without a weight, such as an encoder's that was not trained with, do not count. */
    static LinkModel ours() {
        return new LinkModel(WordList.rows(LinkModel.class, "link-weights.tsv"));
    }

    /** For texts of no one story, such as headlines of a day: without neighbours. */
    static LinkModel alone() {
        return new LinkModel(WordList.rows(LinkModel.class, "link-weights-alone.tsv"));
    }

    /** The logarithm of the odds that the two report the same. */
    double logOdds(Map<String, Double> measures) {
        double sum = weights.getOrDefault("bias", 0.0);
        for (Map.Entry<String, Double> measure : measures.entrySet()) {
            sum += weights.getOrDefault(measure.getKey(), 0.0) * measure.getValue();
        }
        return sum;
    }

    /** Log odds as a probability, 0..1. */
    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
