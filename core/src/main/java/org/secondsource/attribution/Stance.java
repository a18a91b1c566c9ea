package org.secondsource.attribution;

/** How a source stands to what it says, as the cue tells. */
public enum Stance {
    SAYS,
    DENIES,
    DISPUTES,
    CLAIMS,
    ESTIMATES,
    ANNOUNCES,
    DECLINES,
    PROMISES,
    HEDGED,
    BELIEVES,
    INTENDS,
    ORDERS
}
