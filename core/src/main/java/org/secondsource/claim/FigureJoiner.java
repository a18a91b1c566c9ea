package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sets rows of figures side by side that rules keep apart but that likely count the same: a report counts "jobs", another
 * "positions". Counts of those whom different things befell stay apart, however alike their sentences. Stateless once made.
 */
final class FigureJoiner {
    /** Log odds from which two figures count the same (own stories, each judged by weights of the others, November 2026). */
    private static final double LEAST = 0.0;

    private final FigureMeasures measures;

    /** @param rows the figures of all reports, those of one thing together */
    FigureJoiner(StoryView story, Similarities similarities, List<List<CountedThing>> rows) {
        measures = new FigureMeasures(
                story, similarities, rows.stream().flatMap(List::stream).toList());
    }

    /** Two rows that may be one. */
    private record Pair(int first, int second, double odds) {}

    /** The likeliest first, and only rows of which no report gives both. */
    List<List<CountedThing>> joined(List<List<CountedThing>> rows) {
        List<List<CountedThing>> joined = new ArrayList<>(rows);
        Set<Integer> gone = new HashSet<>();
        for (Pair pair : pairs(rows)) {
            boolean open = !gone.contains(pair.first()) && !gone.contains(pair.second());
            if (open && areApart(joined.get(pair.first()), joined.get(pair.second()))) {
                List<CountedThing> both = new ArrayList<>(joined.get(pair.first()));
                both.addAll(joined.get(pair.second()));
                joined.set(pair.first(), both);
                gone.add(pair.second());
            }
        }
        List<List<CountedThing>> left = new ArrayList<>();
        for (int at = 0; at < joined.size(); at++) {
            if (!gone.contains(at)) {
                left.add(joined.get(at));
            }
        }
        return left;
    }

    private List<Pair> pairs(List<List<CountedThing>> rows) {
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < rows.size(); a++) {
            for (int b = a + 1; b < rows.size(); b++) {
                if (areApart(rows.get(a), rows.get(b))) {
                    pairs.add(new Pair(a, b, odds(rows.get(a), rows.get(b))));
                }
            }
        }
        return pairs.stream()
                .filter(pair -> pair.odds() > LEAST)
                .sorted(Comparator.comparingDouble(Pair::odds).reversed())
                .toList();
    }

    /** Whether no report gives both: it would not tell one thing twice in other numbers. */
    private static boolean areApart(List<CountedThing> one, List<CountedThing> other) {
        return one.stream()
                .noneMatch(
                        thing -> other.stream().anyMatch(each -> each.article().equals(thing.article())));
    }

    private double odds(List<CountedThing> one, List<CountedThing> other) {
        double most = Double.NEGATIVE_INFINITY;
        for (CountedThing thing : one) {
            for (CountedThing each : other) {
                if (FigureMeasures.areAsked(thing, each)) {
                    most = Math.max(most, FigureModel.OURS.logOdds(measures.of(thing, each)));
                }
            }
        }
        return most;
    }
}
