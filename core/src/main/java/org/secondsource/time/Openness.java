package org.secondsource.time;

/** Which side of the named time a sentence leaves open. */
public enum Openness {
    /** The time is just what it names. */
    CLOSED,
    /** "since Monday": from then on. */
    SINCE,
    /** "as of Monday": from then on, or up to then; what holds is known to hold at that time. */
    AS_OF,
    /** "after Monday". */
    AFTER,
    /** "before Monday". */
    BEFORE,
    /** "by Monday", "until Monday". */
    BY;

    /** The interval that the sentence speaks of when it names {@code named}. */
    TimeInterval applyTo(TimeInterval named) {
        if (named.isOpen()) {
            return named;
        }
        return switch (this) {
            case CLOSED -> named;
            case SINCE, AS_OF -> new TimeInterval(named.begin(), TimeInterval.END);
            case AFTER -> new TimeInterval(named.until(), TimeInterval.END);
            case BEFORE -> new TimeInterval(TimeInterval.START, named.begin());
            case BY -> new TimeInterval(TimeInterval.START, named.until());
        };
    }
}
