package org.secondsource.attribution;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The path of words from the first speaker to the outlet of the article, first speaker first.
 *
 * @param hops never empty; the last is the article's own outlet
 */
public record Chain(List<Hop> hops) {
    public Chain {
        hops = List.copyOf(hops);
        if (hops.isEmpty()) {
            throw new IllegalArgumentException("a chain ends at least at the article's outlet");
        }
    }

    public Hop first() {
        return hops.get(0);
    }

    /** As in {@code Bradley ← two sources ← The Washington Post ← Daily Mail}. */
    @Override
    public String toString() {
        return hops.stream().map(Hop::name).collect(Collectors.joining(" \u2190 "));
    }
}
