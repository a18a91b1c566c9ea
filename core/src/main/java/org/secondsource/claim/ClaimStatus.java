package org.secondsource.claim;

/** How the reports of a claim stand to one another. */
public enum ClaimStatus {
    AGREE,
    DIFFER,
    CONFLICT,
    DENIED,
    ONE_SIDED
}
