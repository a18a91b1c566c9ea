package org.secondsource.time;

import java.util.Objects;
import java.util.Optional;
import org.secondsource.text.Span;

/**
 * A time expression, resolved.
 *
 * @param span the words
 * @param type as TIMEX3 has it
 * @param value as TIMEX3 has it, such as {@code 2025-11-27} or {@code P3M}
 * @param interval the days or instants meant, where they can be placed; open on one side after "since" or "by"
 * @param basis what the interval rests on
 * @param confidence 0..1, how sure the resolving is
 * @param rule name of the rule that read it
 */
public record TimeExpression(
        Span span,
        TimeType type,
        String value,
        Optional<TimeInterval> interval,
        TimeBasis basis,
        double confidence,
        String rule) {
    public TimeExpression {
        Objects.requireNonNull(span);
        Objects.requireNonNull(type);
        Objects.requireNonNull(value);
        Objects.requireNonNull(interval);
        Objects.requireNonNull(basis);
        Objects.requireNonNull(rule);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
    }

    /** An expression of which no more is known than its value and interval. */
    public TimeExpression(
            Span span, TimeType type, String value, Optional<TimeInterval> interval, double confidence, String rule) {
        this(span, type, value, interval, TimeBasis.unknown(), confidence, rule);
    }
}
