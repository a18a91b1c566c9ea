package org.secondsource.time;

/** The four kinds of TIMEX3 (ISO 24617-1). */
public enum TimeType {
    DATE,
    TIME,
    DURATION,
    SET
}
