package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the pairs of statements of different articles that report the same: many-to-many. Stateless. */
final class LinkFinder {
    /** Least chance for a link; set on stories of our own so that hardly any link is wrong (November 2026). */
    static final double LEAST = 0.5;

    /** Best first, then in the order of the statements. */
    List<PieceLink> find(List<Piece> pieces, Similarities similarities) {
        List<PieceLink> links = new ArrayList<>();
        for (int a = 0; a < pieces.size(); a++) {
            for (int b = a + 1; b < pieces.size(); b++) {
                if (pieces.get(a).article().equals(pieces.get(b).article())) {
                    continue;
                }
                double score = similarities.of(a, b);
                if (score >= LEAST) {
                    links.add(new PieceLink(a, b, score));
                }
            }
        }
        links.sort(Comparator.comparingDouble((PieceLink link) -> -link.score())
                .thenComparingInt(PieceLink::a)
                .thenComparingInt(PieceLink::b));
        return links;
    }
}
