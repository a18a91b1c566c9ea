package org.secondsource.provenance;

import java.util.List;

/**
 * What the reports of a story share word for word.
 *
 * @param passages in the order of the reports
 * @param shares for each pair that shares anything, both ways
 * @param same ids of reports that are one text as a whole, each group at least two, in the order of the reports
 */
public record Copies(List<CopiedPassage> passages, List<CopyShare> shares, List<List<String>> same) {
    public Copies {
        passages = List.copyOf(passages);
        shares = List.copyOf(shares);
        same = same.stream().map(List::copyOf).toList();
    }
}
