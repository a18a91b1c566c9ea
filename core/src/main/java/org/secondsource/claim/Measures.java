package org.secondsource.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a decision over two texts looks at. Made for every two sentences of a story, so values stand in an array. Not changed
 * once made.
 */
final class Measures {
    private final MeasureNames names;
    private final double[] values;

    /** @param values one for each name; not copied */
    Measures(MeasureNames names, double... values) {
        this.names = Objects.requireNonNull(names);
        this.values = values;
        if (values.length != names.list().size()) {
            throw new IllegalArgumentException(values.length + " values for " + names.list());
        }
    }

    MeasureNames names() {
        return names;
    }

    int size() {
        return values.length;
    }

    double value(int at) {
        return values[at];
    }

    /** Puts the values one behind the other. */
    void copyInto(double[] target, int from) {
        System.arraycopy(values, 0, target, from, values.length);
    }

    /** In the order of the names. */
    Map<String, Double> byName() {
        Map<String, Double> byName = new LinkedHashMap<>();
        for (int at = 0; at < values.length; at++) {
            byName.put(names.list().get(at), values[at]);
        }
        return byName;
    }
}
