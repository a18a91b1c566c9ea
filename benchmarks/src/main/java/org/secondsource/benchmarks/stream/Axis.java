package org.secondsource.benchmarks.stream;

import java.util.Locale;
import java.util.stream.IntStream;

/**
 * An axis from 0 to a round number.
 *
 * @param end its last value
 * @param step between two marks
 * @param length in pixels
 */
record Axis(double end, double step, int length) {
    /** Marks wanted; there may be twice as many. */
    private static final int MARKS = 4;

    /** The shortest round axis that holds {@code most}. */
    static Axis upTo(double most, int length) {
        double rough = Math.max(most, 1e-9) / MARKS;
        double decade = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = decade * (rough / decade >= 5 ? 5 : rough / decade >= 2 ? 2 : 1);
        return new Axis(step * Math.ceil(most / step), step, length);
    }

    /** Pixels from the beginning. */
    double at(double value) {
        return value / end * length;
    }

    double[] marks() {
        return IntStream.rangeClosed(0, (int) Math.round(end / step))
                .mapToDouble(at -> at * step)
                .toArray();
    }

    /** 0.5, 20, 100,000. */
    static String label(double mark) {
        boolean whole = Math.abs(mark - Math.rint(mark)) < 1e-9;
        return String.format(Locale.ROOT, whole ? "%,.0f" : "%.1f", mark);
    }
}
