package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/**
 * Joins linked statements into groups that report one claim each. A group grows only while its statements on the whole
 * resemble one another, so that a chain of links does not join all of a story. Stateless.
 */
final class ClaimGrouper {
    /** Least mean likeness between all statements of two groups that are joined, by words alone; set on our own stories. */
    private static final double LEAST_MEAN = 0.6;

    /** The same where an encoder is asked, which finds more alike than is one claim (open and seen stories, November 2026). */
    private static final double LEAST_MEAN_MEANT = 0.75;

    /**
     * Least mean likeness of the statements' own words, whoever they are from: one report of many facts is not one claim.
     * Set on the open half of our own stories (November 2026).
     */
    private static final double LEAST_OWN = 0.3;

    /** More than what a sum of likenesses may lose to rounding. */
    private static final double ROUNDING = 1e-9;

    /** Groups of indices into {@code pieces}, each sorted, in the order of their first statements. */
    List<List<Integer>> group(List<Piece> pieces, List<PieceLink> links, Similarities similarities) {
        Map<Integer, List<Integer>> groupOf = new LinkedHashMap<>();
        for (int at = 0; at < pieces.size(); at++) {
            groupOf.put(at, new ArrayList<>(List.of(at)));
        }
        IdentityHashMap<List<Integer>, Set<List<Integer>>> refused = new IdentityHashMap<>();
        for (PieceLink link : links) {
            List<Integer> left = groupOf.getOrDefault(link.a(), List.of());
            List<Integer> right = groupOf.getOrDefault(link.b(), List.of());
            boolean asked = left == right
                    || refused.getOrDefault(left, Set.of()).contains(right)
                    || refused.getOrDefault(right, Set.of()).contains(left);
            if (!asked && !isOne(left, right, similarities)) {
                refused.computeIfAbsent(left, key -> Collections.newSetFromMap(new IdentityHashMap<>()))
                        .add(right);
            } else if (!asked) {
                List<Integer> joined = new ArrayList<>(left);
                joined.addAll(right);
                joined.sort(Comparator.naturalOrder());
                joined.forEach(member -> groupOf.put(member, joined));
            }
        }
        return groupOf.values().stream().distinct().toList();
    }

    private static boolean isOne(List<Integer> left, List<Integer> right, Similarities similarities) {
        return left.stream().noneMatch(a -> right.stream().anyMatch(b -> similarities.areContrasted(a, b)))
                && isMeanAtLeast(LEAST_OWN, left, right, similarities::ofWords)
                && isMeanAtLeast(similarities.isMeant() ? LEAST_MEAN_MEANT : LEAST_MEAN, left, right, similarities::of);
    }

    /** Asks no further than until it is plain that the mean falls short even if all others are wholly alike. */
    private static boolean isMeanAtLeast(
            double least, List<Integer> left, List<Integer> right, ToDoubleBiFunction<Integer, Integer> likeness) {
        int pairs = left.size() * right.size();
        int rest = pairs;
        double sum = 0;
        for (int a : left) {
            for (int b : right) {
                sum += likeness.applyAsDouble(Math.min(a, b), Math.max(a, b));
                rest--;
                if (sum + rest < least * pairs - ROUNDING) {
                    return false;
                }
            }
        }
        return sum / pairs >= least;
    }
}
