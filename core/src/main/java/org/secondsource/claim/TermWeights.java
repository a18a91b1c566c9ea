package org.secondsource.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The terms of a text with what each weighs: how often it occurs times its rarity. Made once for a text that is held against
 * many. Immutable once made.
 */
final class TermWeights {
    private final Set<String> terms;
    private final Map<String, Double> weights = new HashMap<>();
    private final double length;

    TermWeights(Collection<String> text, Rarity rarity) {
        terms = new HashSet<>(text);
        text.forEach(term -> weights.merge(term, rarity.of(term), Double::sum));
        length = Math.sqrt(weights.values().stream()
                .mapToDouble(weight -> weight * weight)
                .sorted()
                .sum());
    }

    /** Cosine of the angle between the two, 0..1. */
    double cosine(TermWeights other) {
        double product = 0;
        for (String term : terms) {
            Double theirs = other.weights.get(term);
            if (theirs != null) {
                product += weights.getOrDefault(term, 0.0) * theirs;
            }
        }
        double lengths = length * other.length;
        return lengths == 0 ? 0 : product / lengths;
    }
}
