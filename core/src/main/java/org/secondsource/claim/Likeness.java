package org.secondsource.claim;

import java.util.Set;

/** What two wordings have in common. Pure functions. */
final class Likeness {
    private Likeness() {}

    /** How many of the terms of one the other holds too. */
    static int common(Set<String> a, Set<String> b) {
        int common = 0;
        for (String term : a) {
            common += b.contains(term) ? 1 : 0;
        }
        return common;
    }
}
