package org.secondsource.provenance;

import java.util.Objects;

/**
 * How much of a report stands in another one too, quotations that both carry left out.
 *
 * @param article the report
 * @param in the other report
 * @param share part of its words, 0..1
 */
public record CopyShare(String article, String in, double share) {
    /** From this share on a report is the other one as a whole, give or take a paragraph. */
    public static final double WHOLE = 0.8;

    public CopyShare {
        Objects.requireNonNull(article);
        Objects.requireNonNull(in);
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share " + share);
        }
    }

    public boolean isWhole() {
        return share >= WHOLE;
    }
}
