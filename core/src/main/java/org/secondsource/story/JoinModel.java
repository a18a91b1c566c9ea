package org.secondsource.story;

import java.util.List;
import org.secondsource.language.WordList;

/** A trained decision whether an article joins a story: weights of {@link JoinFeatures} and thresholds. Immutable. */
final class JoinModel {
    private final double[] weights = new double[JoinFeatures.NAMES.size()];
    private final double join;
    private final double merge;

    private JoinModel(List<List<String>> rows) {
        for (List<String> row : rows) {
            int at = JoinFeatures.NAMES.indexOf(row.get(0));
            if (at >= 0) {
                weights[at] = Double.parseDouble(row.get(1));
            }
        }
        join = named(rows, "threshold-join");
        merge = named(rows, "threshold-merge");
    }

    /** Reads a resource made by {@code training/stories}. */
    static JoinModel read(String resource) {
        return new JoinModel(WordList.rows(JoinModel.class, resource));
    }

    private static double named(List<List<String>> rows, String name) {
        return rows.stream()
                .filter(row -> row.get(0).equals(name))
                .mapToDouble(row -> Double.parseDouble(row.get(1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + name + " in the join model"));
    }

    /** Log-odds. */
    double score(double[] features) {
        double sum = 0;
        for (int at = 0; at < weights.length; at++) {
            sum += weights[at] * features[at];
        }
        return sum;
    }

    boolean joins(double score) {
        return score > join;
    }

    boolean merges(double score) {
        return score > merge;
    }
}
