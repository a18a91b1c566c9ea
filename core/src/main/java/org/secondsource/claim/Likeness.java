package org.secondsource.claim;

import java.util.Set;

/** Measures of how alike two wordings are, each between 0 and 1 unless it says otherwise. Pure functions. */
final class Likeness {
    private Likeness() {}

    /** Weight of what both hold; unbounded. */
    static double shared(Set<String> a, Set<String> b, Rarity rarity) {
        return a.stream().filter(b::contains).sorted().mapToDouble(rarity::of).sum();
    }

    static int common(Set<String> a, Set<String> b) {
        int common = 0;
        for (String term : a) {
            common += b.contains(term) ? 1 : 0;
        }
        return common;
    }
}
