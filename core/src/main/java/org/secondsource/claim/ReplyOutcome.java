package org.secondsource.claim;

/** What came of asking somebody for comment. */
public enum ReplyOutcome {
    ANSWERED,
    REFUSED,
    NO_ANSWER,
    NOT_STATED
}
