package org.secondsource.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.secondsource.text.Evidence;
import org.secondsource.time.TimeInterval;

/**
 * Something with a time.
 *
 * @param lane what happened, or who reported it
 * @param when the interval it can be placed in
 * @param label in words for the reader
 * @param evidence every place that says so
 * @param disputed whether the reports put it at times that do not meet
 */
public record TimelineEntry(
        Lane lane, Optional<TimeInterval> when, String label, List<Evidence> evidence, boolean disputed) {
    public TimelineEntry {
        Objects.requireNonNull(lane);
        Objects.requireNonNull(when);
        Objects.requireNonNull(label);
        evidence = List.copyOf(evidence);
    }

    /** The two lanes of the timeline. */
    public enum Lane {
        HAPPENED,
        REPORTED
    }
}
