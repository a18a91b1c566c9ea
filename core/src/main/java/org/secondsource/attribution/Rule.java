package org.secondsource.attribution;

/**
 * The rules, and how sure each is: the share of its attributions that agree with PolNeAR train (full attribution, Dice
 * of source and content at least .5), rounded to .05, November 2026.
 */
enum Rule {
    QUOTATION(.4),
    CONTINUED(.7),
    TRANSCRIPT(.6),
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
