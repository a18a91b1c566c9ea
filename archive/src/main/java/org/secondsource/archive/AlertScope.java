package org.secondsource.archive;

import java.util.Objects;

/**
 * What somebody wants to be told of.
 *
 * @param kind what sort of choice
 * @param subject id of the story, name of the outlet, the query; empty for everything
 */
public record AlertScope(Kind kind, String subject) {
    /** Everything. */
    public static final AlertScope ALL = new AlertScope(Kind.ALL, "");

    public AlertScope {
        Objects.requireNonNull(kind);
        if (kind != Kind.ALL && subject.isBlank()) {
            throw new IllegalArgumentException("which " + kind + "?");
        }
    }

    /** Sorts of choice. */
    public enum Kind {
        ALL,
        STORY,
        OUTLET,
        QUERY
    }
}
