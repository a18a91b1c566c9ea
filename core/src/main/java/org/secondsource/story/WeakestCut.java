package org.secondsource.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts reports into two parts where the likeness that holds them together is weakest: at the weakest branch of their maximum
 * spanning tree that leaves enough of them on both sides. Immutable.
 */
final class WeakestCut {
    private final List<Report> reports;
    private final int fewest;

    /** A report hangs on another one that came into the tree before. */
    private record Branch(int report, int on, double likeness) {}

    WeakestCut(List<Report> reports, int fewest) {
        this.reports = List.copyOf(reports);
        this.fewest = fewest;
    }

    /** Marks the smaller side, of two equal ones that without the first report; marks none if every branch leaves too few. */
    boolean[] side() {
        List<Branch> tree = tree();
        return tree.stream()
                .sorted(Comparator.comparingDouble(Branch::likeness))
                .map(branch -> beyond(branch, tree))
                .filter(side -> Math.min(count(side), side.length - count(side)) >= fewest)
                .map(WeakestCut::smaller)
                .findFirst()
                .orElse(new boolean[reports.size()]);
    }

    /** Prim's: the report most like one of those in the tree comes next; branches in that order. */
    private List<Branch> tree() {
        List<Branch> tree = new ArrayList<>();
        List<Branch> outside = new ArrayList<>();
        for (int at = 1; at < reports.size(); at++) {
            outside.add(branch(at, 0));
        }
        while (!outside.isEmpty()) {
            Branch next = outside.stream()
                    .max(Comparator.comparingDouble(Branch::likeness))
                    .orElseThrow();
            outside.remove(next);
            tree.add(next);
            outside.replaceAll(each -> {
                Branch other = branch(each.report(), next.report());
                return other.likeness() > each.likeness() ? other : each;
            });
        }
        return tree;
    }

    private Branch branch(int report, int on) {
        return new Branch(
                report, on, reports.get(report).all().dot(reports.get(on).all()));
    }

    /** The reports that hang on a branch, directly or by others. */
    private boolean[] beyond(Branch cut, List<Branch> tree) {
        boolean[] side = new boolean[reports.size()];
        side[cut.report()] = true;
        for (Branch branch : tree) {
            if (side[branch.on()]) {
                side[branch.report()] = true;
            }
        }
        return side;
    }

    private static boolean[] smaller(boolean[] side) {
        int count = count(side);
        boolean swap = 2 * count > side.length || (2 * count == side.length && side[0]);
        boolean[] smaller = side.clone();
        for (int at = 0; swap && at < side.length; at++) {
            smaller[at] = !side[at];
        }
        return smaller;
    }

    private static int count(boolean[] side) {
        int count = 0;
        for (boolean each : side) {
            count += each ? 1 : 0;
        }
        return count;
    }
}
