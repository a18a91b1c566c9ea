package org.secondsource.attribution;

/**
 * The rules, and how sure each is: our estimate of the share of its attributions that are right, in the order found on
 * PolNeAR train (November 2026) but not its exact figures.
 */
enum Rule {
    QUOTATION(.4),
    CONTINUED(.7),
    TRANSCRIPT(.6),
    CONVERSATION(.9),
    ACCORDING(.75),
    CITING(.7),
    FINITE(.65),
    PARTICIPLE(.6),
    PASSIVE(.4),
    NOUN(.4),
    HEDGE(.45);

    private final double confidence;

    Rule(double confidence) {
        this.confidence = confidence;
    }

    double confidence() {
        return confidence;
    }

    /** As shown to users in the field {@code by}. */
    String label() {
        return "rule:" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
