package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        StorySentences sentences = similarities.sentences();
        List<SentenceRef> places = sentences.all();
        List<List<Integer>> told = new ArrayList<>();
        places.forEach(place -> told.add(new ArrayList<>()));
        for (int at = 0; at < story.pieces().size(); at++) {
            told.get(sentences.number(story.pieces().get(at).place())).add(at);
        }
        boolean[] denies = new boolean[places.size()];
        for (int at = 0; at < denies.length; at++) {
            denies[at] = denying.contains(places.get(at));
        }
        List<PieceLink> links = new ArrayList<>();
        for (int first = 0; first < denies.length; first++) {
            for (int second = first + 1; second < denies.length; second++) {
                boolean apart = denies[first] != denies[second] || !sentences.areHeldTogether(first, second);
                double score = apart ? 0 : sentences.chance(first, second);
                if (score >= LEAST) {
                    links.add(best(told.get(first), told.get(second), similarities, score));
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
