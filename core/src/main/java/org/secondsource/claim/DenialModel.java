package org.secondsource.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import org.secondsource.language.WordList;

/**
 * The trained decision whether a statement says that another is not so: a choice among what it may deny and nothing, over
 * {@link DenialMeasures}. Its weights are a resource with a header that says how they were made. Immutable, safe for use by
 * many threads.
 */
final class DenialModel {
    static final DenialModel OURS = new DenialModel();

    private final double[] weights;
    private final double bias;

    private DenialModel() {
        Map<String, Double> read = new LinkedHashMap<>();
        WordList.rows(DenialModel.class, "denial-weights.tsv")
                .forEach(row -> read.put(row.get(0), Double.parseDouble(row.get(1))));
        bias = read.getOrDefault("bias", 0.0);
        weights = DenialMeasures.NAMES.list().stream()
                .mapToDouble(name -> read.getOrDefault(name, 0.0))
                .toArray();
    }

    /** The logarithm of the odds that the one denies the other against that it denies nothing. */
    double logOdds(Measures measures) {
        double sum = bias;
        for (int at = 0; at < weights.length; at++) {
            sum += weights[at] * measures.value(at);
        }
        return sum;
    }
}
