package org.secondsource.provenance;

import java.util.List;
import java.util.Objects;

/**
 * Something about a provenance graph that should make a reader look twice.
 *
 * @param kind what sort
 * @param nodes keys of the nodes concerned
 * @param why in words for the reader
 */
public record Anomaly(Kind kind, List<String> nodes, String why) {
    public Anomaly {
        Objects.requireNonNull(kind);
        nodes = List.copyOf(nodes);
        Objects.requireNonNull(why);
    }

    /** Sorts of anomaly. */
    public enum Kind {
        /** Outlets cite one another for the same claim. */
        CIRCULAR,
        /** A report cites an outlet whose only report at hand was published later. */
        LATER_SOURCE
    }
}
