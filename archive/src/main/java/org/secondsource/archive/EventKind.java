package org.secondsource.archive;

/** What can happen to a story. */
public enum EventKind {
    /** A report came that fits no open story. */
    STORY_BEGUN,
    /** One more report of it came. */
    REPORT_JOINED,
    /** A claim that rested on one origin now has a second that is shown to be another. */
    SECOND_ORIGIN,
    /** Two reports cannot both be right. */
    CONFLICT,
    /** Somebody denies a claim. */
    DENIAL,
    /** A figure of the story is given another value. */
    FIGURE_CHANGED,
    /** An outlet prints a correction or an update. */
    CORRECTION_NOTED,
    /** A report was changed after it was published, and says something else than before. */
    ARTICLE_CHANGED,
    /** Another story was found, or said by a user, to be a part of it. */
    STORIES_MERGED,
    /** A user took reports out of it, or it was begun with them. */
    STORY_SPLIT
}
