package org.secondsource.eval.stories;

/** What is counted over a story. */
enum Measure {
    CHAINS("chains, whole", false),
    LONG_CHAINS("  of two hops or more", false),
    LINKS("links", true),
    ORIGINS("origins, number and names", false),
    ORIGIN_NUMBERS("  number (least and greatest)", false),
    ORIGIN_NAMES("  names", false),
    COPIES("copies", true),
    COPY_DIRECTIONS("  with the right direction", false),
    DIFFERENCES("differences", true),
    OUTCOMES("  with the right outcome", true),
    CONFLICTS("  conflicts alone", true),
    SILENCES("silences", true),
    DENIALS("denials, with what they deny", true),
    DENIAL_STRENGTHS("  strength", false);

    private final String label;
    private final boolean countsFalse;

    Measure(String label, boolean countsFalse) {
        this.label = label;
        this.countsFalse = countsFalse;
    }

    /** Whether finds beyond the gold are counted, so that precision means something. */
    boolean countsFalse() {
        return countsFalse;
    }

    String label() {
        return label;
    }
}
