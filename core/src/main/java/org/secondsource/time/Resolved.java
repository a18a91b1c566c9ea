package org.secondsource.time;

import java.util.Optional;

/**
 * A time expression without its words.
 *
 * @param interval the stretch of the calendar meant, where it can be placed
 * @param confidence 0..1
 */
record Resolved(
        TimeType type,
        String value,
        Optional<TimeInterval> interval,
        Granularity granularity,
        Anchor anchor,
        double confidence) {

    static Resolved date(Stretch stretch, Anchor anchor, double confidence) {
        TimeType type = stretch.granularity().isFinerThanDay() ? TimeType.TIME : TimeType.DATE;
        return new Resolved(
                type, stretch.value(), Optional.of(stretch.interval()), stretch.granularity(), anchor, confidence);
    }

    static Resolved unplaced(TimeType type, String value, Granularity granularity) {
        return new Resolved(type, value, Optional.empty(), granularity, new Anchor.Unknown(), 0.5);
    }

    Resolved withValue(String other) {
        return new Resolved(type, other, interval, granularity, anchor, confidence);
    }

    Resolved withInterval(TimeInterval other) {
        return new Resolved(type, value, Optional.of(other), granularity, anchor, confidence);
    }
}
