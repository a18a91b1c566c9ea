package org.secondsource.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The measures of pair matching, as {@code score_linking.py pairs} defines them. Not thread-safe. */
final class PairScore {
    private static final JsonMapper JSON = new JsonMapper();

    private final List<Integer> labels = new ArrayList<>();
    private final List<Double> scores = new ArrayList<>();
    private final List<Double> graded = new ArrayList<>();

    /** @param grade graded likeness of the gold; not finite where the gold has none */
    void add(int label, double score, double grade) {
        labels.add(label);
        scores.add(score);
        graded.add(grade);
    }

    /** Area under the curve of true against false positives; equal scores count half. */
    double auc() {
        double[] ranks = ranks(scores);
        double positive = positives();
        double negative = labels.size() - positive;
        double sum = IntStream.range(0, ranks.length)
                .filter(at -> labels.get(at) == 1)
                .mapToDouble(at -> ranks[at])
                .sum();
        return (sum - positive * (positive + 1) / 2) / (positive * negative);
    }

    /** Best F1 over all thresholds, with its threshold and the average precision. */
    private record Sweep(double bestF1, double threshold, double averagePrecision) {}

    private Sweep sweep() {
        List<Integer> order = order(scores);
        double best = 0;
        double threshold = 0;
        double precisions = 0;
        int found = 0;
        for (int from = 0; from < order.size(); ) {
            int to = from;
            int added = 0;
            double score = scores.get(order.get(from));
            while (to < order.size() && scores.get(order.get(to)) == score) {
                added += labels.get(order.get(to++));
            }
            found += added;
            precisions += added * found / (double) to;
            double f1 = 2.0 * found / (to + positives());
            if (f1 > best) {
                best = f1;
                threshold = score;
            }
            from = to;
        }
        return new Sweep(best, threshold, precisions / positives());
    }

    double bestF1() {
        return sweep().bestF1();
    }

    private Optional<Double> pearson() {
        return graded.stream().allMatch(Double::isFinite)
                ? Optional.of(pearson(array(graded), array(scores)))
                : Optional.empty();
    }

    private Optional<Double> spearman() {
        return graded.stream().allMatch(Double::isFinite)
                ? Optional.of(pearson(ranks(graded), ranks(scores)))
                : Optional.empty();
    }

    private double positives() {
        return labels.stream().mapToInt(Integer::intValue).sum();
    }

    /** Indices by falling value; equal values in their own order. */
    private static List<Integer> order(List<Double> values) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, values.size()).boxed().toList());
        order.sort(Comparator.comparingDouble((Integer at) -> -values.get(at)));
        return order;
    }

    /** Ranks from 1, lowest first; equal values share their mean rank. */
    private static double[] ranks(List<Double> values) {
        List<Integer> order = new ArrayList<>(order(values));
        Collections.reverse(order);
        double[] ranks = new double[values.size()];
        for (int from = 0; from < order.size(); ) {
            int to = from;
            while (to + 1 < order.size()
                    && values.get(order.get(to + 1)).doubleValue() == values.get(order.get(from))) {
                to++;
            }
            for (int at = from; at <= to; at++) {
                ranks[order.get(at)] = (from + to) / 2.0 + 1;
            }
            from = to + 1;
        }
        return ranks;
    }

    private static double pearson(double[] a, double[] b) {
        double meanOfA = Arrays.stream(a).average().orElse(0);
        double meanOfB = Arrays.stream(b).average().orElse(0);
        double product = 0;
        double squaresOfA = 0;
        double squaresOfB = 0;
        for (int at = 0; at < a.length; at++) {
            product += (a[at] - meanOfA) * (b[at] - meanOfB);
            squaresOfA += (a[at] - meanOfA) * (a[at] - meanOfA);
            squaresOfB += (b[at] - meanOfB) * (b[at] - meanOfB);
        }
        double norms = Math.sqrt(squaresOfA * squaresOfB);
        return norms == 0 ? 0 : product / norms;
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The figures as one JSON object, named as the scorer names them. */
    String json() {
        Sweep sweep = sweep();
        ObjectNode figures = JSON.createObjectNode();
        figures.put("items", labels.size());
        figures.put("positive", (int) positives());
        figures.put("auc", rounded(auc()));
        figures.put("average_precision", rounded(sweep.averagePrecision()));
        figures.put("best_f1", rounded(sweep.bestF1()));
        figures.put("best_f1_threshold", rounded(sweep.threshold()));
        pearson().ifPresent(value -> figures.put("pearson", rounded(value)));
        spearman().ifPresent(value -> figures.put("spearman", rounded(value)));
        return JSON.writeValueAsString(figures);
    }

    /** A small table for people. */
    @Override
    public String toString() {
        Sweep sweep = sweep();
        StringBuilder table = new StringBuilder();
        table.append(String.format(Locale.ROOT, "%-18s %d (%d positive)%n", "pairs", labels.size(), (int) positives()));
        row(table, "AUC", auc());
        row(table, "average precision", sweep.averagePrecision());
        row(table, "best F1", sweep.bestF1());
        row(table, "  at", sweep.threshold());
        pearson().ifPresent(value -> row(table, "Pearson", value));
        spearman().ifPresent(value -> row(table, "Spearman", value));
        return table.toString().stripTrailing();
    }

    private static void row(StringBuilder table, String name, double value) {
        table.append(String.format(Locale.ROOT, "%-18s %.3f%n", name, value));
    }

    private static double rounded(double value) {
        return Math.round(value * 1e5) / 1e5;
    }
}
