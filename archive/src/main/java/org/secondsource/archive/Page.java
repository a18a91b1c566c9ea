package org.secondsource.archive;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a list that is read from its beginning on.
 *
 * @param items in the order of the list
 * @param next what to ask with for the part after this; empty if this is the last
 */
public record Page<T>(List<T> items, Optional<String> next) {
    public Page {
        items = List.copyOf(items);
        Objects.requireNonNull(next);
    }
}
