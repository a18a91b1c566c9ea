package org.secondsource.claim;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses of all links found those a reader sees: likely ones, and the sentences that tell one claim. Others still hold
 * figures, days and differences together, where more than likeness speaks for them. Immutable.
 */
final class ShownLinks {
    /**
     * Least chance of a link by likeness alone, and of one whose sentences have no better partner in each other's report.
     * With both at 0.5, F1 is .625 on the seen part of our own stories and .744 on the open one, so .674 and .764; with
     * one border for both the open part loses (November 2026).
     */
    private static final double LIKELY = 0.73;

    private static final double LIKELY_BEST = 0.6;

    /** Of sentences that tell one claim, so many belong together in our own stories (November 2026). */
    private static final double OF_ONE_CLAIM = 0.9;

    private final Comparator<Link> order;

    ShownLinks(StoryView story) {
        order = SentenceLinks.order(story);
    }

    /**
     * @param found in the order of the story
     * @param claims whose statements say the same or give the same figure
     * @return in the order of the story
     */
    List<Link> of(List<Link> found, List<ClaimGroup> claims) {
        Map<List<SentenceRef>, Link> told = ofClaims(claims);
        Map<Side, Double> best = best(found);
        Map<List<SentenceRef>, Link> shown = new LinkedHashMap<>();
        for (Link link : found) {
            List<SentenceRef> pair = List.of(link.a(), link.b());
            boolean alike = link.kind() == LinkKind.CLAIM || link.kind() == LinkKind.EVENT;
            if (!alike || told.containsKey(pair) || isLikely(link, best)) {
                shown.put(pair, link);
            }
        }
        told.forEach(shown::putIfAbsent);
        return shown.values().stream().sorted(order).toList();
    }

    /** A sentence beside a report that it may be linked to. */
    private record Side(SentenceRef place, String report) {}

    private static Map<Side, Double> best(List<Link> links) {
        Map<Side, Double> best = new HashMap<>();
        for (Link link : links) {
            best.merge(new Side(link.a(), link.b().article()), link.score(), Math::max);
            best.merge(new Side(link.b(), link.a().article()), link.score(), Math::max);
        }
        return best;
    }

    private static boolean isLikely(Link link, Map<Side, Double> best) {
        double bestOfA = best.getOrDefault(new Side(link.a(), link.b().article()), 0.0);
        double bestOfB = best.getOrDefault(new Side(link.b(), link.a().article()), 0.0);
        boolean first = link.score() >= Math.max(bestOfA, bestOfB);
        return link.score() >= (first ? LIKELY_BEST : LIKELY);
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
