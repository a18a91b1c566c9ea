package org.secondsource.app.desk;

/**
 * A part of a sample, with the interval in which the share of the whole lies.
 *
 * @param count how many of the sample
 * @param of size of the sample
 */
public record Share(long count, long of) {
    /** Standard deviations on each side that hold 95 of 100 samples. */
    private static final double Z = 1.959964;

    public Share {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException(count + " of " + of);
        }
    }

    /** 0..1; 0 of an empty sample. */
    public double value() {
        return of == 0 ? 0 : (double) count / of;
    }

    /** Lower end of the Wilson score interval at 95 %; 0 of an empty sample. */
    public double low() {
        return of == 0 ? 0 : Math.max(0, centre() - margin());
    }

    /** Upper end of the Wilson score interval at 95 %; 1 of an empty sample. */
    public double high() {
        return of == 0 ? 1 : Math.min(1, centre() + margin());
    }

    private double centre() {
        return (value() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double margin() {
        double variance = value() * (1 - value()) / of + Z * Z / (4.0 * of * of);
        return Z * Math.sqrt(variance) / (1 + Z * Z / of);
    }
}
