package org.secondsource.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
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

    /** All pairs that may be linked at all, in the order of the story, as they are at first look. */
    public static List<Pair> of(List<Reading> readings, SentenceEncoder encoder) {
        StorySentences sentences = new Similarities(StoryView.of(readings), encoder, odds -> true).sentences();
        return all(
                sentences,
                (a, b) -> sentences.areHeldTogether(a, b) ? Optional.of(sentences.measures(a, b)) : Optional.empty());
    }

    /** The same pairs as they are at the second look, beside all others; none of a story that allows of none. */
    public static List<Pair> again(List<Reading> readings, SentenceEncoder encoder) {
        Similarities similarities = new Similarities(StoryView.of(readings), encoder);
        return all(
                similarities.sentences(),
                (a, b) -> similarities.sentences().areHeldTogether(a, b)
                        ? similarities.measuresAgain(a, b)
                        : Optional.empty());
    }

    private static List<Pair> all(StorySentences sentences, BiFunction<Integer, Integer, Optional<Measures>> measures) {
        List<SentenceRef> places = sentences.all();
        List<Pair> pairs = new ArrayList<>();
        for (int first = 0; first < places.size(); first++) {
            for (int second = first + 1; second < places.size(); second++) {
                SentenceRef a = places.get(first);
                SentenceRef b = places.get(second);
                measures.apply(first, second).ifPresent(found -> pairs.add(new Pair(a, b, found.byName())));
            }
        }
        return pairs;
    }
}
