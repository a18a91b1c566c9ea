package org.secondsource.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Adds claims about figures: whatever else their sentences tell, the statements of several reports that count the same
 * thing make one claim of how many there are. A statement so lies in more than one claim. Stateless.
 */
final class FigureGroups {
    private final List<Piece> pieces;

    FigureGroups(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /**
     * @param groups numbers of statements, by claim
     * @param figures of one thing each
     * @return the groups but those that lie wholly in a claim about a figure, and these
     */
    List<List<Integer>> added(List<List<Integer>> groups, List<List<CountedThing>> figures) {
        List<List<Integer>> all = new ArrayList<>(groups);
        for (List<CountedThing> row : figures) {
            for (CountedThing first : row) {
            List<Integer> group = group(row.stream().filter(other -> meets(first, other)).toList());
            boolean told = group.stream().map(at -> pieces.get(at).article()).distinct().count() > 1;
            if (told && all.stream().noneMatch(each -> new HashSet<>(each).containsAll(group))) {
                all.removeIf(each -> new HashSet<>(group).containsAll(each));
                all.add(group);
            }
            }
        }
        return all;
    }

    private static boolean meets(CountedThing one, CountedThing other) {
        return one.quantity().amount().meets(other.quantity().amount());
    }

    private List<Integer> group(List<CountedThing> row) {
        Set<Integer> group = new TreeSet<>();
        for (CountedThing thing : row) {
            for (int at = 0; at < pieces.size(); at++) {
                Piece piece = pieces.get(at);
                if (piece.article().equals(thing.article())
                        && piece.holds(thing.quantity().span())) {
                    group.add(at);
                }
            }
        }
        return List.copyOf(group);
    }
}
