package org.secondsource.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.secondsource.reading.Reading;

/** What the decision looks at whether one statement denies another, for every two of a story: to fit its weights. Stateless. */
public final class DenialPairs {
    private DenialPairs() {}

    /**
     * A statement and one told before it.
     *
     * @param measures by name, in a fixed order
     */
    public record Pair(Statement denying, Statement denied, Map<String, Double> measures) {}

    /** All pairs of which one may deny the other without a word of denial, in the order of the story. */
    public static List<Pair> of(List<Reading> readings, SentenceEncoder encoder) {
        StoryView story = StoryView.of(readings);
        DenialMeasures measures = new DenialMeasures(story, new Similarities(story, encoder));
        List<Pair> pairs = new ArrayList<>();
        for (Contraries.Candidates each : Contraries.candidates(story)) {
            for (int told : each.told()) {
                pairs.add(new Pair(
                        each.denying().piece().statement(),
                        story.pieces().get(told).statement(),
                        measures.of(each.denying(), told).byName()));
            }
        }
        return pairs;
    }
}
