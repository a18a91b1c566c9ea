package org.secondsource.archive;

/**
 * The numbers of a story that are never mixed.
 *
 * @param reports articles
 * @param outlets publishers
 * @param originsMin origins behind the claims that stand in more than one report, if all that may be one is one
 * @param originsMax the same if all that is not shown to be one is several
 * @param conflicts differences in which two reports cannot both be right
 * @param denials claims that somebody denies
 */
public record StoryCounts(int reports, int outlets, int originsMin, int originsMax, int conflicts, int denials) {
    public StoryCounts {
        if (originsMin < 0 || originsMax < originsMin) {
            throw new IllegalArgumentException("origins " + originsMin + " to " + originsMax);
        }
    }

    /** Of a story that was not compared yet. */
    public static StoryCounts of(int reports, int outlets) {
        return new StoryCounts(reports, outlets, 0, 0, 0, 0);
    }
}
