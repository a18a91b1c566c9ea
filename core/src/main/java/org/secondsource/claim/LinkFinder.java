package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the pairs of sentences of different articles that report the same: many-to-many. Stateless. */
final class LinkFinder {
    /** Least chance for a link: the weights within a story are fitted so that F1 is best at even odds. */
    static final double LEAST = 0.5;

    /**
     * For each linked pair of sentences its most alike statements; best first, then in the order of the story.
     *
     * @param denying sentences that only deny: they are tied to what they deny, not to what repeats their words
     */
    List<PieceLink> find(StoryView story, Similarities similarities, Set<SentenceRef> denying) {
        Map<SentenceRef, List<Integer>> bySentence = new LinkedHashMap<>();
        for (int at = 0; at < story.pieces().size(); at++) {
            bySentence
                    .computeIfAbsent(story.pieces().get(at).place(), key -> new ArrayList<>())
                    .add(at);
        }
        List<PieceLink> links = new ArrayList<>();
        List<SentenceRef> places = List.copyOf(bySentence.keySet());
        for (int first = 0; first < places.size(); first++) {
            for (int second = first + 1; second < places.size(); second++) {
                SentenceRef a = places.get(first);
                SentenceRef b = places.get(second);
                boolean apart = a.article().equals(b.article())
                        || denying.contains(a) != denying.contains(b)
                        || !similarities.shareEnough(a, b);
                double score = apart ? 0 : similarities.of(a, b);
                if (score >= LEAST) {
                    links.add(best(
                            bySentence.getOrDefault(a, List.of()),
                            bySentence.getOrDefault(b, List.of()),
                            similarities,
                            score));
                }
            }
        }
        links.sort(Comparator.comparingDouble((PieceLink link) -> -link.score())
                .thenComparingInt(PieceLink::a)
                .thenComparingInt(PieceLink::b));
        return links;
    }

    private static PieceLink best(List<Integer> left, List<Integer> right, Similarities similarities, double score) {
        PieceLink best = new PieceLink(left.get(0), right.get(0), score);
        double most = -1;
        for (int a : left) {
            for (int b : right) {
                double alike = similarities.of(a, b);
                if (alike > most) {
                    most = alike;
                    best = new PieceLink(a, b, score);
                }
            }
        }
        return best;
    }
}
