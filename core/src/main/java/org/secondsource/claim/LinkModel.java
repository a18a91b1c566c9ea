package org.secondsource.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import org.secondsource.language.WordList;

/**
 * The trained decision whether two texts of one story report the same: a logistic regression over the measures of
 * {@link StoryTexts}. Its weights are a resource with a header that says how they were made. Immutable, safe for use by
 * many threads.
 */
final class LinkModel {
    private final Map<String, Double> weights;
    private final Map<String, Double> weightsByWords;

    private LinkModel(String resource, String byWords) {
        weights = weights(resource);
        weightsByWords = weights(byWords);
    }

    private static Map<String, Double> weights(String resource) {
        Map<String, Double> weights = new LinkedHashMap<>();
        WordList.rows(LinkModel.class, resource)
                .forEach(row -> weights.put(row.get(0), Double.parseDouble(row.get(1))));
        return weights;
    }

    /** For texts of one story. */
    static LinkModel ours() {
        return new LinkModel("link-weights.tsv", "link-weights-words.tsv");
    }

    /** For texts of no one story, such as headlines of a day: without neighbours. */
    static LinkModel alone() {
        return new LinkModel("link-weights-alone.tsv", "link-weights-alone-words.tsv");
    }

    /** Over what {@link #ours} says and the slots that only whole articles show. */
    static LinkModel inStory() {
        return new LinkModel("link-weights-story.tsv", "link-weights-story-words.tsv");
    }

    /** Over the same: whether two statements are one claim, which is narrower than that their sentences belong together. */
    static LinkModel inClaim() {
        return new LinkModel("link-weights-claim.tsv", "link-weights-claim-words.tsv");
    }

    /** The logarithm of the odds that the two report the same, by other weights where no encoder says how alike they are. */
    double logOdds(Map<String, Double> measures) {
        Map<String, Double> ours =
                measures.containsKey(StoryTexts.MEANING) || measures.containsKey("around." + StoryTexts.MEANING)
                        ? weights
                        : weightsByWords;
        double sum = ours.getOrDefault("bias", 0.0);
        for (Map.Entry<String, Double> measure : measures.entrySet()) {
            sum += ours.getOrDefault(measure.getKey(), 0.0) * measure.getValue();
        }
        return sum;
    }

    /** Log odds as a probability, 0..1. */
    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
