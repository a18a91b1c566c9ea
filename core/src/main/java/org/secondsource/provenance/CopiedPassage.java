package org.secondsource.provenance;

import java.util.Objects;
import org.secondsource.text.Evidence;

/**
 * The same words in two articles.
 *
 * @param a in the one article
 * @param b in the other
 * @param direction which one was first, where anything shows it
 * @param why what shows it
 */
public record CopiedPassage(Evidence a, Evidence b, Direction direction, String why) {
    public CopiedPassage {
        Objects.requireNonNull(a);
        Objects.requireNonNull(b);
        Objects.requireNonNull(direction);
        Objects.requireNonNull(why);
    }

    /** Which way words went between two articles. */
    public enum Direction {
        A_TO_B,
        B_TO_A,
        COMMON_ORIGIN,
        NOT_SHOWN
    }
}
