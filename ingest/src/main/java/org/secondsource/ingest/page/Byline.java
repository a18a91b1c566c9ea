package org.secondsource.ingest.page;

import java.util.Objects;

/**
 * An author as printed, without the words around the name.
 *
 * @param name as printed
 * @param kind what the name shows
 */
public record Byline(String name, Kind kind) {
    public Byline {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
    }

    /** What stands behind a byline. */
    public enum Kind {
        PERSON,
        /** A news agency: Reuters, AFP, dpa. */
        AGENCY,
        /** A newsroom, a desk or the outlet itself. */
        DESK,
        /** Initials or a sign: {@code dpa/ssi}. */
        CODE
    }
}
