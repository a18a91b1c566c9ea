package org.secondsource.claim;

import java.util.Arrays;
import java.util.List;

/**
 * What else is alike in a story, for a second look at each two of its sentences: a pair that is the best both have in the
 * other's report, that a third report bears out, or whose neighbours are alike too, more likely tells the same than a first
 * look at the two alone says. Immutable once made.
 */
final class SecondLook {
    /** Log odds that stand for a pair not looked at, and the least that are told apart: one in four hundred. */
    static final double LEAST = -6;

    /** The most log odds that are told apart. */
    static final double MOST = 6;

    private final List<List<Integer>> reports;
    private final int[] report;
    private final int[] place;
    private final double[][] odds;

    /** By sentence and report: the most log odds with a sentence of it, and the second most. */
    private final double[][] most;

    private final double[][] second;

    /** Log odds of the first look at two sentences; NaN for two that are not held against each other. */
    @FunctionalInterface
    interface FirstLook {
        double odds(int a, int b);
    }

    /**
     * @param reports the numbers of the sentences of each report, in its order; all numbers from 0 on stand in them once
     * @param first asked once for each two sentences of different reports, the lower number first
     */
    SecondLook(List<List<Integer>> reports, FirstLook first) {
        this.reports = reports;
        int size = reports.stream().mapToInt(List::size).sum();
        report = new int[size];
        place = new int[size];
        for (int number = 0; number < reports.size(); number++) {
            for (int at = 0; at < reports.get(number).size(); at++) {
                report[reports.get(number).get(at)] = number;
                place[reports.get(number).get(at)] = at;
            }
        }
        odds = new double[size][];
        most = table(size);
        second = table(size);
        for (int b = 0; b < size; b++) {
            odds[b] = new double[b];
            for (int a = 0; a < b; a++) {
                double found = report[a] == report[b] ? Double.NaN : first.odds(a, b);
                odds[b][a] = Double.isNaN(found) ? LEAST : capped(found);
                note(a, report[b], odds[b][a]);
                note(b, report[a], odds[b][a]);
            }
        }
    }

    private static double capped(double found) {
        return Math.max(LEAST, Math.min(MOST, found));
    }

    private double[][] table(int size) {
        double[][] table = new double[size][reports.size()];
        for (double[] row : table) {
            Arrays.fill(row, LEAST);
        }
        return table;
    }

    private void note(int sentence, int other, double found) {
        second[sentence][other] = Math.max(second[sentence][other], Math.min(most[sentence][other], found));
        most[sentence][other] = Math.max(most[sentence][other], found);
    }

    /** Log odds of the first look. */
    double odds(int a, int b) {
        return a > b ? odds[a][b] : odds[b][a];
    }

    /**
     * What the second look at two sentences of different reports sees, in the order of {@link MeasureNames#AGAIN}.
     *
     * @param statements the most log odds that a statement of the one and a statement of the other are one claim
     */
    Measures measures(int a, int b, double statements) {
        double own = odds(a, b);
        double rival = Math.max(rival(a, report[b], own), rival(b, report[a], own));
        double[] third = third(a, b);
        return new Measures(
                MeasureNames.AGAIN,
                own,
                own - rival,
                third[0],
                third[1],
                Math.max(Math.max(near(a, b, -1, 0), near(a, b, 1, 0)), Math.max(near(a, b, 0, -1), near(a, b, 0, 1))),
                capped(statements));
    }

    /** The most log odds of a sentence with another of a report than the one it has these with. */
    private double rival(int sentence, int other, double own) {
        return own >= most[sentence][other] ? second[sentence][other] : most[sentence][other];
    }

    /** 0 for one that is not told apart from none. */
    private double chance(int a, int b) {
        double found = odds(a, b);
        return found > LEAST ? LinkModel.probability(found) : 0;
    }

    /** How surely a sentence of another report is like both, and like one of them only. */
    private double[] third(int a, int b) {
        double both = 0;
        double one = 0;
        for (int sentence = 0; sentence < report.length; sentence++) {
            if (report[sentence] != report[a] && report[sentence] != report[b]) {
                double toA = chance(a, sentence);
                double toB = chance(b, sentence);
                both = Math.max(both, Math.min(toA, toB));
                one = Math.max(one, Math.abs(toA - toB));
            }
        }
        return new double[] {both, one};
    }

    /** Log odds of the sentences so many places behind the two. */
    private double near(int a, int b, int behindA, int behindB) {
        List<Integer> ofA = reports.get(report[a]);
        List<Integer> ofB = reports.get(report[b]);
        int atA = place[a] + behindA;
        int atB = place[b] + behindB;
        boolean there = atA >= 0 && atA < ofA.size() && atB >= 0 && atB < ofB.size();
        return there ? odds(ofA.get(atA), ofB.get(atB)) : LEAST;
    }
}
