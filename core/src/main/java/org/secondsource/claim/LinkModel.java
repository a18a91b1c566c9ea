package org.secondsource.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.secondsource.language.WordList;

/**
 * The trained decision whether two texts of one story report the same: a logistic regression over {@link Measures}. Its
 * weights are a resource with a header that says how they were made. Immutable, safe for use by many threads.
 */
final class LinkModel {
    private static final LinkModel OURS =
            new LinkModel(MeasureNames.WORDS, "link-weights-words.tsv", "link-weights.tsv");
    private static final LinkModel ALONE =
            new LinkModel(MeasureNames.ALONE, "link-weights-alone-words.tsv", "link-weights-alone.tsv");
    private static final LinkModel IN_STORY =
            new LinkModel(MeasureNames.STORY, "link-weights-story-words.tsv", "link-weights-story.tsv");
    private static final LinkModel IN_CLAIM =
            new LinkModel(MeasureNames.CLAIM, "link-weights-claim-words.tsv", "link-weights-claim.tsv");

    private static final LinkModel AGAIN = new LinkModel(
            new MeasureNames.Both(MeasureNames.AGAIN, MeasureNames.AGAIN),
            "link-weights-again.tsv",
            "link-weights-again.tsv");

    private final MeasureNames.Both names;
    private final double[] byWords;
    private final double[] meant;

    private LinkModel(MeasureNames.Both names, String byWords, String meant) {
        this.names = names;
        this.byWords = weights(byWords, names.byWords());
        this.meant = weights(meant, names.meant());
    }

    /** What each measure is multiplied with, and behind it what is added. */
    private static double[] weights(String resource, MeasureNames names) {
        Map<String, Double> weights = new LinkedHashMap<>();
        WordList.rows(LinkModel.class, resource)
                .forEach(row -> weights.put(row.get(0), Double.parseDouble(row.get(1))));
        return Stream.concat(names.list().stream(), Stream.of("bias"))
                .mapToDouble(name -> weights.getOrDefault(name, 0.0))
                .toArray();
    }

    /** For texts of one story. */
    static LinkModel ours() {
        return OURS;
    }

    /** For texts of no one story, such as headlines of a day: without neighbours. */
    static LinkModel alone() {
        return ALONE;
    }

    /** Over what {@link #ours} says and the slots that only whole articles show. */
    static LinkModel inStory() {
        return IN_STORY;
    }

    /** Over the same: whether two statements are one claim, which is narrower than that their sentences belong together. */
    static LinkModel inClaim() {
        return IN_CLAIM;
    }

    /** Over what {@link #inStory} says of two sentences and of all others, whatever it went by. */
    static LinkModel again() {
        return AGAIN;
    }

    /** The logarithm of the odds that the two report the same, by other weights where no encoder says how alike they are. */
    double logOdds(Measures measures) {
        boolean isMeant = measures.names() == names.meant();
        if (!isMeant && measures.names() != names.byWords()) {
            throw new IllegalArgumentException(
                    "this decision does not look at " + measures.names().list());
        }
        double[] weights = isMeant ? meant : byWords;
        double sum = weights[measures.size()];
        for (int at = 0; at < measures.size(); at++) {
            sum += weights[at] * measures.value(at);
        }
        return sum;
    }

    /** Log odds as a probability, 0..1. */
    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
