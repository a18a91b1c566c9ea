package org.secondsource.claim;

/** Whether an outlet reports a fact in its own voice or on somebody's word. */
public enum Voice {
    OWN,
    ATTRIBUTED
}
