package org.secondsource.provenance;

import java.util.List;

/**
 * How many independent origins stand behind a claim: an interval wherever links are only inferred.
 *
 * @param min if all that may be one origin is one
 * @param max if all that is not shown to be one origin is several
 * @param list the roots, each at most once
 * @param reasons why roots were taken as one or kept apart
 */
public record Origins(int min, int max, List<Origin> list, List<String> reasons) {
    public Origins {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException("origins " + min + " to " + max);
        }
        list = List.copyOf(list);
        reasons = List.copyOf(reasons);
    }
}
