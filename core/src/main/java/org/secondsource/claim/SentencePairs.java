package org.secondsource.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.secondsource.reading.Reading;

/** What the decision to link looks at, for every two sentences of a story: to fit its weights. Stateless. */
public final class SentencePairs {
    private SentencePairs() {}

    /**
     * Two sentences of different articles.
     *
     * @param measures by name, in a fixed order
     */
    public record Pair(SentenceRef a, SentenceRef b, Map<String, Double> measures) {}

    /** All pairs that may be linked at all, in the order of the story. */
    public static List<Pair> of(List<Reading> readings, SentenceEncoder encoder) {
        StorySentences sentences = new Similarities(StoryView.of(readings), encoder, odds -> true).sentences();
        List<SentenceRef> places = sentences.all();
        List<Pair> pairs = new ArrayList<>();
        for (int first = 0; first < places.size(); first++) {
            for (int second = first + 1; second < places.size(); second++) {
                if (sentences.areHeldTogether(first, second)) {
                    pairs.add(new Pair(
                            places.get(first),
                            places.get(second),
                            sentences.measures(first, second).byName()));
                }
            }
        }
        return pairs;
    }
}
