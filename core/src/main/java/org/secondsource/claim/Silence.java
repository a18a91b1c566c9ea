package org.secondsource.claim;

import java.util.Objects;

/**
 * A claim that a report could have carried and did not.
 *
 * @param claim id of the claim
 * @param article id of the report
 * @param why what shows that it was public before the report, or that this is not known
 */
public record Silence(String claim, String article, String why) {
    public Silence {
        Objects.requireNonNull(claim);
        Objects.requireNonNull(article);
        Objects.requireNonNull(why);
    }
}
