package org.secondsource.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A slot compared over the reports.
 *
 * @param kind what is compared
 * @param outcome how the sides stand to each other
 * @param claim id of the claim it belongs to, where it belongs to one
 * @param sides one per article concerned
 * @param why the rule, in words for the reader
 */
public record Difference(DifferenceKind kind, Outcome outcome, Optional<String> claim, List<Side> sides, String why) {
    public Difference {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(claim);
        sides = List.copyOf(sides);
        Objects.requireNonNull(why);
    }
}
