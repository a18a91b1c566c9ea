package org.secondsource.claim;

/** How strongly somebody denies a claim, weakest first; the order is that of the constants. */
public enum DenialStrength {
    /** Was asked and said nothing. */
    NO_COMMENT,
    /** Declined to comment. */
    DECLINED,
    /** Disputed, questioned or rejected the claim without saying it is untrue. */
    DISPUTED,
    /** Denied it. */
    DENIED,
    /** Called it misleading, exaggerated or taken out of context. */
    MISLEADING,
    /** Called it false or untrue. */
    FALSE,
    /** Called it made up, a lie or a hoax. */
    FABRICATED
}
