package org.secondsource.neural;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One attribution of a window.
 *
 * @param source empty, or one range
 * @param cue words that attribute
 * @param content what is said; never empty
 * @param confidence 0..1: share of such readings that were right on documents held aside from training
 */
record Found(List<WordRange> source, WordRange cue, List<WordRange> content, double confidence) {
    private static final Comparator<Found> SUREST_FIRST = Comparator.comparingDouble(Found::confidence)
            .reversed()
            .thenComparing(found -> found.cue().first())
            .thenComparing(found -> found.cue().last());

    Found {
        source = List.copyOf(source);
        content = List.copyOf(content);
    }

    /** Those from a confidence on that do not contradict a surer one. */
    static List<Found> surest(List<Found> candidates, double threshold) {
        List<Found> kept = new ArrayList<>();
        candidates.stream()
                .filter(one -> one.confidence() >= threshold)
                .sorted(SUREST_FIRST)
                .forEach(one -> {
                    if (kept.stream().noneMatch(one::contradicts)) {
                        kept.add(one);
                    }
                });
        return kept;
    }

    /** Whether two readings cannot both be told: they share the cue, or most of the shorter content. */
    private boolean contradicts(Found other) {
        int shorter = Math.min(WordRange.length(content), WordRange.length(other.content));
        return WordRange.shared(content, other.content) * 2 > shorter || cue.overlaps(other.cue);
    }
}
