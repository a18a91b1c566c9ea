package org.secondsource.quantity;

import java.util.Objects;
import java.util.Optional;
import org.secondsource.text.Span;

/**
 * How many of what.
 *
 * @param span number with its modifiers
 * @param amount what the words allow
 * @param unit {@code count}, {@code percent}, a currency code or a unit of measure
 * @param counted the head noun counted, where there is one
 * @param additive whether it comes on top of another number ("22 more")
 * @param rule name of the rule that read it
 */
public record Quantity(Span span, Amount amount, String unit, Optional<Span> counted, boolean additive, String rule) {
    public Quantity {
        Objects.requireNonNull(span);
        Objects.requireNonNull(amount);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(counted);
        Objects.requireNonNull(rule);
    }
}
