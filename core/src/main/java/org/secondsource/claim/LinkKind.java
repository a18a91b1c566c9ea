package org.secondsource.claim;

/** Why two sentences of different articles belong together. */
public enum LinkKind {
    CLAIM,
    QUOTE,
    EVENT,
    DENIAL
}
