package org.secondsource.claim;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The words of a stretch of text, prepared for comparison with those of another.
 *
 * @param stems stems of its content words, in order
 * @param concepts the same, each replaced by its family where it has one
 * @param events the concepts among them that name a happening
 * @param names stems of capitalised words that do not merely begin the sentence
 * @param numbers its numbers in digits, number words made digits
 * @param grams its runs of characters
 * @param negated whether it holds a negation
 * @param supposed whether it tells of what would, could or may be
 */
record Wording(
        List<String> stems,
        Set<String> concepts,
        Set<String> events,
        Set<String> names,
        Set<String> numbers,
        Grams grams,
        boolean negated,
        boolean supposed) {
    Wording {
        stems = List.copyOf(stems);
        Objects.requireNonNull(concepts);
        Objects.requireNonNull(events);
        Objects.requireNonNull(names);
        Objects.requireNonNull(numbers);
        Objects.requireNonNull(grams);
    }

    boolean isEmpty() {
        return stems.isEmpty();
    }
}
