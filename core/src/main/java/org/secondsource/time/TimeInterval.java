package org.secondsource.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A half-open stretch of local time {@code [begin, until)}; "since" and "by" leave one side open.
 *
 * @param begin first moment; {@link #START} if open
 * @param until first moment after; {@link #END} if open
 */
public record TimeInterval(LocalDateTime begin, LocalDateTime until) {
    /** Begin of a stretch without a beginning. */
    public static final LocalDateTime START = LocalDateTime.MIN;

    /** End of a stretch without an end. */
    public static final LocalDateTime END = LocalDateTime.MAX;

    public TimeInterval {
        Objects.requireNonNull(begin);
        Objects.requireNonNull(until);
        if (until.isBefore(begin)) {
            throw new IllegalArgumentException(begin + " is after " + until);
        }
    }

    /** Whole days: {@code [begin, until)}. */
    public static TimeInterval days(LocalDate begin, LocalDate until) {
        return new TimeInterval(begin.atStartOfDay(), until.atStartOfDay());
    }

    public boolean isOpen() {
        return begin.equals(START) || until.equals(END);
    }

    public boolean overlaps(TimeInterval other) {
        return begin.isBefore(other.until) && other.begin.isBefore(until);
    }

    public boolean contains(TimeInterval other) {
        return !other.begin.isBefore(begin) && !until.isBefore(other.until);
    }

    /** What the two have in common; empty if they do not meet. */
    public Optional<TimeInterval> intersection(TimeInterval other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDateTime from = begin.isBefore(other.begin) ? other.begin : begin;
        LocalDateTime to = until.isBefore(other.until) ? until : other.until;
        return Optional.of(new TimeInterval(from, to));
    }
}
