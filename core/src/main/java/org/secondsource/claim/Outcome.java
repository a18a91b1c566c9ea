package org.secondsource.claim;

/** How the two sides of a difference stand to each other. */
public enum Outcome {
    CONFLICT,
    COMPATIBLE,
    ONE_SIDE
}
