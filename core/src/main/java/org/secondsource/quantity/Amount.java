package org.secondsource.quantity;

/**
 * An interval of numbers: "over 80" is more than 80, "at least 22" is 22 or more, "11" is exactly 11.
 *
 * @param min lower bound; {@link Double#NEGATIVE_INFINITY} if none
 * @param max upper bound; {@link Double#POSITIVE_INFINITY} if none
 * @param minOpen whether the lower bound itself is left out
 * @param maxOpen whether the upper bound itself is left out
 */
public record Amount(double min, double max, boolean minOpen, boolean maxOpen) {
    public Amount {
        if (!(min <= max)) {
            throw new IllegalArgumentException(min + " > " + max);
        }
    }

    public static Amount exactly(double number) {
        return new Amount(number, number, false, false);
    }

    public static Amount between(double min, double max) {
        return new Amount(min, max, false, false);
    }

    public static Amount atLeast(double number) {
        return new Amount(number, Double.POSITIVE_INFINITY, false, false);
    }

    public static Amount moreThan(double number) {
        return new Amount(number, Double.POSITIVE_INFINITY, true, false);
    }

    public static Amount atMost(double number) {
        return new Amount(0, number, false, false);
    }

    public static Amount lessThan(double number) {
        return new Amount(0, number, false, true);
    }

    /** Whether some number fits both. */
    public boolean meets(Amount other) {
        double low = Math.max(min, other.min);
        double high = Math.min(max, other.max);
        if (low < high) {
            return true;
        }
        return low == high && allows(low) && other.allows(low);
    }

    /** Whether {@code number} fits. */
    public boolean allows(double number) {
        boolean aboveMin = minOpen ? number > min : number >= min;
        boolean belowMax = maxOpen ? number < max : number <= max;
        return aboveMin && belowMax;
    }
}
