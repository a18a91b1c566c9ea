package org.secondsource.claim;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The links a reader sees: the surer ones of those found, and beside them every two sentences that tell one claim. Immutable. */
final class ShownLinks {
    /** Of sentences that tell one claim, so many belong together in our own stories (November 2026). */
    private static final double OF_ONE_CLAIM = 0.9;

    /**
     * Least score of a link that is shown. Less sure ones still help to find what differs; of those between even odds and
     * this, one in five was right (own stories, November 2026).
     */
    private static final double LEAST = 0.6;

    private final Comparator<Link> order;

    ShownLinks(StoryView story) {
        order = SentenceLinks.order(story);
    }

    /**
     * @param claims whose statements say the same or give the same figure
     * @return in the order of the story
     */
    List<Link> of(List<Link> found, List<ClaimGroup> claims) {
        Map<List<SentenceRef>, Link> shown = new LinkedHashMap<>();
        found.stream()
                .filter(link -> link.score() >= LEAST)
                .forEach(link -> shown.put(List.of(link.a(), link.b()), link));
        ofClaims(claims).forEach(shown::putIfAbsent);
        return shown.values().stream().sorted(order).toList();
    }

    private static Map<List<SentenceRef>, Link> ofClaims(List<ClaimGroup> claims) {
        Map<List<SentenceRef>, Link> links = new LinkedHashMap<>();
        for (ClaimGroup claim : claims) {
            List<Piece> pieces = claim.pieces();
            for (Piece a : pieces) {
                for (Piece b : pieces) {
                    if (a.source().number() < b.source().number()) {
                        links.putIfAbsent(List.of(a.place(), b.place()), link(a, b));
                    }
                }
            }
        }
        return links;
    }

    private static Link link(Piece a, Piece b) {
        boolean own = a.attribution().isEmpty() && b.attribution().isEmpty();
        return new Link(
                a.place(), b.place(), own ? LinkKind.EVENT : LinkKind.CLAIM, OF_ONE_CLAIM, SentenceLinks.why(own));
    }
}
