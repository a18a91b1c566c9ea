package org.secondsource.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Measures of how alike two wordings are, each between 0 and 1 unless it says otherwise. Pure functions. */
final class Likeness {
    private Likeness() {}

    /** Cosine of term frequency times rarity. */
    static double cosine(Collection<String> a, Collection<String> b, Rarity rarity) {
        Map<String, Double> left = weights(a, rarity);
        Map<String, Double> right = weights(b, rarity);
        double product = 0;
        for (String term : new HashSet<>(a)) {
            product += left.getOrDefault(term, 0.0) * right.getOrDefault(term, 0.0);
        }
        double norms = norm(left) * norm(right);
        return norms == 0 ? 0 : product / norms;
    }

    /** Weight of what both hold; unbounded. */
    static double shared(Set<String> a, Set<String> b, Rarity rarity) {
        return a.stream().filter(b::contains).sorted().mapToDouble(rarity::of).sum();
    }

    static int common(Set<String> a, Set<String> b) {
        return (int) a.stream().filter(b::contains).count();
    }

    private static Map<String, Double> weights(Collection<String> terms, Rarity rarity) {
        Map<String, Double> weights = new HashMap<>();
        terms.forEach(term -> weights.merge(term, rarity.of(term), Double::sum));
        return weights;
    }

    private static double norm(Map<String, Double> weights) {
        return Math.sqrt(weights.values().stream()
                .mapToDouble(weight -> weight * weight)
                .sorted()
                .sum());
    }
}
