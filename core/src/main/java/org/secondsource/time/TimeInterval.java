package org.secondsource.time;

import java.time.LocalDateTime;
import java.util.Objects;

/**
 * A half-open stretch of local time {@code [begin, until)}; "since" and "by" leave one side open.
 *
 * @param begin first moment; {@link LocalDateTime#MIN} if open
 * @param until first moment after; {@link LocalDateTime#MAX} if open
 */
public record TimeInterval(LocalDateTime begin, LocalDateTime until) {
    public TimeInterval {
        Objects.requireNonNull(begin);
        Objects.requireNonNull(until);
        if (until.isBefore(begin)) {
            throw new IllegalArgumentException(begin + " is after " + until);
        }
    }

    public boolean overlaps(TimeInterval other) {
        return begin.isBefore(other.until) && other.begin.isBefore(until);
    }

    public boolean contains(TimeInterval other) {
        return !other.begin.isBefore(begin) && !until.isBefore(other.until);
    }
}
