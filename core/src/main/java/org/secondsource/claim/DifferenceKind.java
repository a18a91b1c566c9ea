package org.secondsource.claim;

/** What is compared over a claim. */
public enum DifferenceKind {
    FIGURE,
    DATE,
    PLACE,
    SPEAKER,
    AUDIENCE,
    SOURCE_DESCRIPTION,
    DENIAL_STRENGTH,
    ATTRIBUTION_DROPPED,
    WORDING,
    LABEL,
    QUOTE
}
