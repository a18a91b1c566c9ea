package org.secondsource.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.secondsource.reading.Reading;
import org.secondsource.text.Evidence;

/** What the decision looks at whether two figures count the same, for every two of a story: to fit its weights. Stateless. */
public final class FigurePairs {
    private FigurePairs() {}

    /**
     * Two figures of different reports.
     *
     * @param measures by name, in a fixed order
     */
    public record Pair(Evidence one, Evidence other, Map<String, Double> measures) {}

    /** All pairs that can be compared and are not equal, in the order of the story. */
    public static List<Pair> of(List<Reading> readings, SentenceEncoder encoder) {
        StoryView story = StoryView.of(readings);
        List<CountedThing> things = new ArrayList<>();
        readings.forEach(reading -> things.addAll(new CountedThings(reading).all()));
        FigureMeasures measures = new FigureMeasures(story, new Similarities(story, encoder), things);
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < things.size(); a++) {
            for (int b = a + 1; b < things.size(); b++) {
                CountedThing one = things.get(a);
                CountedThing other = things.get(b);
                if (FigureMeasures.areAsked(one, other)) {
                    pairs.add(new Pair(
                            evidence(one),
                            evidence(other),
                            measures.of(one, other).byName()));
                }
            }
        }
        return pairs;
    }

    private static Evidence evidence(CountedThing thing) {
        return new Evidence(thing.article(), thing.quantity().span());
    }
}
