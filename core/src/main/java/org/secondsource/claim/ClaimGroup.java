package org.secondsource.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A claim in the making: the statements that carry it and the denials of it.
 *
 * @param id as in {@link Claim}
 * @param pieces its statements, in the order of the story
 * @param denials who denies it
 * @param centrality 0..1
 */
record ClaimGroup(String id, List<Piece> pieces, List<Denial> denials, double centrality) {
    ClaimGroup {
        Objects.requireNonNull(id);
        pieces = List.copyOf(pieces);
        denials = List.copyOf(denials);
    }

    /** Ids of the articles that carry it, in order. */
    Set<String> articles() {
        Set<String> articles = new LinkedHashSet<>();
        pieces.forEach(piece -> articles.add(piece.article()));
        return articles;
    }

    /** Whether the first place is of an article that comes before the second's, in the order of the story. */
    boolean isBefore(SentenceRef first, SentenceRef second) {
        List<String> order = List.copyOf(articles());
        return order.indexOf(first.article()) < order.indexOf(second.article());
    }

    List<Piece> of(String article) {
        return pieces.stream().filter(piece -> piece.article().equals(article)).toList();
    }
}
