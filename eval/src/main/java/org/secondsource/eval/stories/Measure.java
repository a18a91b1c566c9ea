package org.secondsource.eval.stories;

/** What is counted over a story. */
enum Measure {
    CHAINS("chains, whole"),
    LONG_CHAINS("  of two hops or more"),
    LINKS("links"),
    ORIGINS("origins, number and names"),
    ORIGIN_NUMBERS("  number (least and greatest)"),
    ORIGIN_NAMES("  names"),
    COPIES("copies"),
    COPY_DIRECTIONS("  with the right direction"),
    DIFFERENCES("differences"),
    OUTCOMES("  with the right outcome"),
    CONFLICTS("  conflicts alone"),
    SILENCES("silences"),
    DENIALS("denials, with what they deny"),
    DENIAL_STRENGTHS("  strength");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
