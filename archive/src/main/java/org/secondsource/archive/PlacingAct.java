package org.secondsource.archive;

import java.util.Objects;

/**
 * One act by which articles got into stories. All acts in their order, with the articles, make the open stories what they
 * are.
 *
 * @param kind what was done
 * @param story the story it was done to
 * @param subject number of the version placed; id of the story absorbed; id of the article moved; for one begun the story that
 *     the program split it from, empty if a user began it
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
        /** A story was begun, by a user or because another turned out to be two. */
        BEGUN,
        /** An article was moved to the story, by a user or because it is of the one begun by a split. */
        MOVED
    }
}
