package org.secondsource.claim;

import java.util.HashMap;
import java.util.Map;
import org.secondsource.language.WordList;

/**
 * The trained decision whether two unequal figures of different reports count the same, over {@link FigureMeasures}. Its
 * weights are a resource with a header that says how they were made. Immutable, safe for use by many threads.
 */
final class FigureModel {
    static final FigureModel OURS = new FigureModel();

    private final double[] weights;
    private final double bias;

    private FigureModel() {
        Map<String, Double> read = new HashMap<>();
        WordList.rows(FigureModel.class, "figure-weights.tsv")
                .forEach(row -> read.put(row.get(0), Double.parseDouble(row.get(1))));
        bias = read.getOrDefault("bias", 0.0);
        weights = FigureMeasures.NAMES.list().stream()
                .mapToDouble(name -> read.getOrDefault(name, 0.0))
                .toArray();
    }

    double logOdds(Measures measures) {
        double sum = bias;
        for (int at = 0; at < weights.length; at++) {
            sum += weights[at] * measures.value(at);
        }
        return sum;
    }
}
