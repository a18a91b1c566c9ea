package org.secondsource.archive;

/** How a version of an article differs from the one before, as claims and not as words. */
public enum ChangeKind {
    FIGURE_CHANGED,
    /** An unnamed source, or none, became one with a name. */
    SOURCE_NAMED,
    /** A name was taken out: what had a named source has an unnamed one or none. */
    SOURCE_UNNAMED,
    /** The words are now another's. */
    SPEAKER_CHANGED,
    DENIAL_ADDED,
    DENIAL_DROPPED,
    QUOTATION_ALTERED,
    CLAIM_ADDED,
    CLAIM_DROPPED,
    CORRECTION_NOTED
}
