package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds the pairs of sentences and of statements of different articles that report the same: many-to-many. Stateless once
 * made.
 */
final class LinkFinder {
    /** Least chance for a link: the weights within a story are fitted so that F1 is best at even odds. */
    private static final double LEAST = 0.5;

    private final Similarities similarities;
    private final List<List<Integer>> told = new ArrayList<>();
    private final boolean[] denies;

    /** @param denying sentences that only deny: they are tied to what they deny, not to what repeats their words */
    LinkFinder(StoryView story, Similarities similarities, Set<SentenceRef> denying) {
        this.similarities = similarities;
        StorySentences sentences = similarities.sentences();
        List<SentenceRef> places = sentences.all();
        places.forEach(place -> told.add(new ArrayList<>()));
        for (int at = 0; at < story.pieces().size(); at++) {
            told.get(sentences.number(story.pieces().get(at).place())).add(at);
        }
        denies = new boolean[places.size()];
        for (int at = 0; at < denies.length; at++) {
            denies[at] = denying.contains(places.get(at));
        }
    }

    /** For each linked pair of sentences its most alike statements; best first, then in the order of the story. */
    List<PieceLink> sentences() {
        List<PieceLink> links = new ArrayList<>();
        forEach(LEAST, (first, second, chance) -> links.add(best(told.get(first), told.get(second), chance)));
        return sorted(links);
    }

    /**
     * Statements that may be one claim, in linked sentences: a sentence of two facts may share each with another. Most alike
     * first, then in the order of the story.
     */
    List<PieceLink> statements() {
        List<PieceLink> links = new ArrayList<>();
        forEach(LEAST, (first, second, chance) -> {
            for (int a : told.get(first)) {
                for (int b : told.get(second)) {
                    double alike = similarities.of(a, b);
                    if (alike >= LEAST) {
                        links.add(new PieceLink(a, b, alike));
                    }
                }
            }
        });
        return sorted(links);
    }

    @FunctionalInterface
    private interface Visitor {
        void visit(int first, int second, double chance);
    }

    private void forEach(double least, Visitor visitor) {
        StorySentences sentences = similarities.sentences();
        for (int first = 0; first < denies.length; first++) {
            for (int second = first + 1; second < denies.length; second++) {
                boolean apart = denies[first] != denies[second] || !sentences.areHeldTogether(first, second);
                double chance = apart ? 0 : sentences.chance(first, second);
                if (chance >= least) {
                    visitor.visit(first, second, chance);
                }
            }
        }
    }

    private static List<PieceLink> sorted(List<PieceLink> links) {
        links.sort(Comparator.comparingDouble((PieceLink link) -> -link.score())
                .thenComparingInt(PieceLink::a)
                .thenComparingInt(PieceLink::b));
        return links;
    }

    private PieceLink best(List<Integer> left, List<Integer> right, double score) {
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
