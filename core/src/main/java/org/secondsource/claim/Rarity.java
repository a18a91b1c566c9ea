package org.secondsource.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How much a word tells within one story: the fewer of its sentences hold it, the more. Immutable once made, safe for
 * use by many threads.
 */
final class Rarity {
    private final Map<String, Integer> sentencesWith = new HashMap<>();
    private final Map<String, Double> known = new HashMap<>();
    private final int sentences;

    /** @param story the sentences of all reports of the story */
    Rarity(List<Wording> story, Function<Wording, Collection<String>> terms) {
        sentences = story.size();
        for (Wording wording : story) {
            new HashSet<>(terms.apply(wording)).forEach(term -> sentencesWith.merge(term, 1, Integer::sum));
        }
        sentencesWith.forEach((term, with) -> known.put(term, rarity(with)));
    }

    /** Inverse sentence frequency, smoothed so that even a word in every sentence counts a little. */
    double of(String term) {
        Double rarity = known.get(term);
        return rarity == null ? rarity(0) : rarity;
    }

    private double rarity(int with) {
        return Math.log((sentences + 1.0) / (with + 0.5)) + 0.1;
    }

    /** Number of the story's sentences that hold the term. */
    int sentencesWith(String term) {
        return sentencesWith.getOrDefault(term, 0);
    }
}
