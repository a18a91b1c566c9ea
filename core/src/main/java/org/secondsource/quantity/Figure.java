package org.secondsource.quantity;

import java.util.Optional;

/**
 * A number among tokens, on its way to becoming a quantity.
 *
 * @param from first token, modifiers included
 * @param number first token of the number or its sign
 * @param to token after the number, its unit and what follows of modifiers
 * @param low what the number words alone mean at least
 * @param high and at most
 * @param bound what the modifiers make of it
 * @param unit {@code count} or the unit told
 * @param digits whether it is printed in digits
 */
record Figure(
        int from, int number, int to, double low, double high, Bound bound, Optional<Lists.Unit> unit, boolean digits) {

    Figure until(int end) {
        return new Figure(from, number, end, low, high, bound, unit, digits);
    }

    Figure in(Lists.Unit other, int end) {
        return new Figure(from, number, end, low, high, bound, Optional.of(other), digits);
    }

    Figure bounded(Bound other, int end) {
        return new Figure(from, number, end, low, high, other, unit, digits);
    }

    boolean isOne() {
        return low == 1 && high == 1;
    }

    Amount amount() {
        return bound.of(low, high);
    }
}
