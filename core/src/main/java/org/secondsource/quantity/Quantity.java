package org.secondsource.quantity;

import java.util.Objects;
import java.util.Optional;
import org.secondsource.text.Span;

/**
 * How many of what.
 *
 * @param span number with its modifiers
 * @param amount what the words allow
 * @param unit {@code count}, {@code percent}, {@code age}, a currency code or a unit of measure
 * @param counted the head noun counted, where there is one
 * @param additive whether it comes on top of another number ("22 more")
 * @param context the larger figure it is part of, where it holds and as of when
 * @param rule name of the rule that read it
 */
public record Quantity(
        Span span, Amount amount, String unit, Optional<Span> counted, boolean additive, Context context, String rule) {
    public Quantity {
        Objects.requireNonNull(span);
        Objects.requireNonNull(amount);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(counted);
        Objects.requireNonNull(context);
        Objects.requireNonNull(rule);
    }

    /** A figure of which nothing is known beside itself. */
    public Quantity(Span span, Amount amount, String unit, Optional<Span> counted, boolean additive, String rule) {
        this(span, amount, unit, counted, additive, Context.NONE, rule);
    }

    /** The same words with their amount told in another unit. */
    public Quantity with(Amount converted, String inUnit) {
        return new Quantity(span, converted, inUnit, counted, additive, context, rule);
    }

    /**
     * What a sentence says around a figure.
     *
     * @param partOf the span of the figure it is a part of: "over 80 people, including 11 on one boat"
     * @param scope the words that limit where it holds: "on board a boat"
     * @param asOf the span of the time expression it holds for: "as of Monday"
     */
    public record Context(Optional<Span> partOf, Optional<Span> scope, Optional<Span> asOf) {
        /** Nothing is said. */
        public static final Context NONE = new Context(Optional.empty(), Optional.empty(), Optional.empty());

        public Context {
            Objects.requireNonNull(partOf);
            Objects.requireNonNull(scope);
            Objects.requireNonNull(asOf);
        }
    }
}
