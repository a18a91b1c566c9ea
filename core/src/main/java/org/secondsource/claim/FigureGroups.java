package org.secondsource.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Adds claims about figures: whatever else their sentences tell, the statements of several reports that give agreeing
 * figures of the same thing make one claim. A statement so lies in more than one claim. Immutable.
 */
final class FigureGroups {
    private final List<Piece> pieces;

    FigureGroups(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /**
     * @param groups numbers of statements, by claim
     * @param figures of one thing each
     * @return the groups but those of one report that say no more than a claim about a figure, and these
     */
    List<List<Integer>> added(List<List<Integer>> groups, List<List<CountedThing>> figures) {
        List<List<Integer>> all = new ArrayList<>(groups);
        for (List<CountedThing> row : figures) {
            for (CountedThing first : row) {
                add(all, statements(row.stream().filter(first::agrees).toList()));
            }
        }
        return all;
    }

    private void add(List<List<Integer>> all, List<Integer> group) {
        Set<Integer> members = new HashSet<>(group);
        boolean known = all.stream().anyMatch(each -> new HashSet<>(each).containsAll(members));
        if (reports(group) > 1 && !known) {
            all.removeIf(each -> reports(each) == 1
                    && members.containsAll(each)
                    && each.stream().noneMatch(this::countsMore));
            all.add(group);
        }
    }

    private long reports(List<Integer> group) {
        return group.stream().map(at -> pieces.get(at).article()).distinct().count();
    }

    /** "Twelve dead and 71 injured" says more than the one figure. */
    private boolean countsMore(int at) {
        return pieces.get(at).source().reading().quantities().stream()
                        .filter(quantity -> pieces.get(at).holds(quantity.span()))
                        .count()
                > 1;
    }

    private List<Integer> statements(List<CountedThing> things) {
        Set<Integer> statements = new TreeSet<>();
        for (CountedThing thing : things) {
            for (int at = 0; at < pieces.size(); at++) {
                boolean holds = pieces.get(at).article().equals(thing.article())
                        && pieces.get(at).holds(thing.quantity().span());
                if (holds) {
                    statements.add(at);
                }
            }
        }
        return List.copyOf(statements);
    }
}
