package org.secondsource.quantity;

/** What the words around a number make of it. */
enum Bound {
    EXACTLY,
    MORE_THAN,
    AT_LEAST,
    AT_MOST,
    LESS_THAN,
    /** A tenth less at most. */
    NEARLY,
    /** A tenth more or less; a convention of ours, wide enough that "about 80" meets 83. */
    ABOUT;

    private static final double TENTH = 0.1;

    /** The interval for a number whose words alone mean {@code one} to {@code other}, in either order. */
    Amount of(double one, double other) {
        double low = Math.min(one, other);
        double high = Math.max(one, other);
        return switch (this) {
            case EXACTLY -> Amount.between(low, high);
            case MORE_THAN -> Amount.moreThan(low);
            case AT_LEAST -> Amount.atLeast(low);
            case AT_MOST -> Amount.atMost(high);
            case LESS_THAN -> Amount.lessThan(high);
            case NEARLY -> Amount.between(low * (1 - TENTH), high);
            case ABOUT -> Amount.between(low * (1 - TENTH), high * (1 + TENTH));
        };
    }
}
