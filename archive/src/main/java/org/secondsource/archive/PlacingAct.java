package org.secondsource.archive;

import java.util.Objects;

/**
 * One act by which articles got into stories. All acts in their order, with the articles, make the open stories what they
 * are.
 *
 * @param kind what was done
 * @param story the story it was done to
 * @param subject number of the version placed; id of the story absorbed; id of the article moved; empty for one begun
 */
public record PlacingAct(Kind kind, String story, String subject) {
    public PlacingAct {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(story);
        Objects.requireNonNull(subject);
    }

    /** Sorts of acts. */
    public enum Kind {
        /** An article was put into a story, which begins with it if it is new. */
        PLACED,
        /** Another story became part of the story. */
        ABSORBED,
        /** A story was begun by a user. */
        BEGUN,
        /** A user moved an article to the story. */
        MOVED
    }
}
