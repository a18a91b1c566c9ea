package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/**
 * Finds the pairs of sentences and of statements of different articles that report the same: many-to-many. Stateless once
 * made.
 */
final class LinkFinder {
    /** Least chance for a link: the weights within a story are fitted so that F1 is best at even odds. */
    private static final double LEAST = 0.5;

    private final Similarities similarities;
    private final List<Linked> linked;
    private final List<Linked> linkedAtFirst;

    /** @param denying sentences that only deny: they are tied to what they deny, not to what repeats their words */
    LinkFinder(StoryView story, Similarities similarities, Set<SentenceRef> denying) {
        this.similarities = similarities;
        StorySentences sentences = similarities.sentences();
        List<SentenceRef> places = sentences.all();
        boolean[] denies = new boolean[places.size()];
        for (int at = 0; at < denies.length; at++) {
            denies[at] = denying.contains(places.get(at));
        }
        linked = linked(denies, similarities::ofSentences);
        linkedAtFirst = linked(denies, similarities::ofSentencesAtFirst);
    }

    /** For each linked pair of sentences its most alike statements; best first, then in the order of the story. */
    List<PieceLink> sentences() {
        return sorted(linked.stream().map(this::best).toList());
    }

    /**
     * Statements that may be one claim, in sentences that belong together at first look: a sentence of two facts may share
     * each with another, and what a third report bears out of the sentences need not be what these state. Most alike first,
     * then in the order of the story.
     */
    List<PieceLink> statements() {
        List<PieceLink> links = new ArrayList<>();
        for (Linked pair : linkedAtFirst) {
            for (int a : similarities.told(pair.first())) {
                for (int b : similarities.told(pair.second())) {
                    double alike = similarities.of(a, b);
                    if (alike >= LEAST) {
                        links.add(new PieceLink(a, b, alike));
                    }
                }
            }
        }
        return sorted(links);
    }

    /** Two sentences, by number, that belong together with this chance. */
    private record Linked(int first, int second, double chance) {}

    private List<Linked> linked(boolean[] denies, ToDoubleBiFunction<Integer, Integer> chances) {
        StorySentences sentences = similarities.sentences();
        List<Linked> linked = new ArrayList<>();
        for (int first = 0; first < denies.length; first++) {
            for (int second = first + 1; second < denies.length; second++) {
                boolean apart = denies[first] != denies[second] || !sentences.areHeldTogether(first, second);
                double chance = apart ? 0 : chances.applyAsDouble(first, second);
                if (chance >= LEAST) {
                    linked.add(new Linked(first, second, chance));
                }
            }
        }
        return linked;
    }

    private static List<PieceLink> sorted(List<PieceLink> links) {
        List<PieceLink> sorted = new ArrayList<>(links);
        sorted.sort(Comparator.comparingDouble((PieceLink link) -> -link.score())
                .thenComparingInt(PieceLink::a)
                .thenComparingInt(PieceLink::b));
        return sorted;
    }

    private PieceLink best(Linked pair) {
        List<Integer> left = similarities.told(pair.first());
        List<Integer> right = similarities.told(pair.second());
        PieceLink best = new PieceLink(left.get(0), right.get(0), pair.chance());
        if (left.size() == 1 && right.size() == 1) {
            return best;
        }
        double most = -1;
        for (int a : left) {
            for (int b : right) {
                double alike = similarities.of(a, b);
                if (alike > most) {
                    most = alike;
                    best = new PieceLink(a, b, pair.chance());
                }
            }
        }
        return best;
    }
}
