package org.secondsource.time;

import java.util.Objects;
import java.util.Optional;

/**
 * What the interval of a time expression rests on.
 *
 * @param granularity how finely the time is told
 * @param openness which side the sentence leaves open
 * @param named the interval of the words alone, without the openness: of "since Monday", Monday
 * @param anchor what it was counted from
 * @param offset the distance from an event, for "a week after the call"
 */
public record TimeBasis(
        Granularity granularity,
        Openness openness,
        Optional<TimeInterval> named,
        Anchor anchor,
        Optional<EventOffset> offset) {
    public TimeBasis {
        Objects.requireNonNull(granularity);
        Objects.requireNonNull(openness);
        Objects.requireNonNull(named);
        Objects.requireNonNull(anchor);
        Objects.requireNonNull(offset);
    }

    /** For a time that nothing more is known of. */
    static TimeBasis unknown() {
        return new TimeBasis(
                Granularity.DAY, Openness.CLOSED, Optional.empty(), new Anchor.Unknown(), Optional.empty());
    }
}
