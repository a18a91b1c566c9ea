package org.secondsource.eval;

/** Precision, recall and their harmonic mean, 0..1; NaN where one is not defined. */
record Figures(double precision, double recall, double f1) {

    static Figures of(double precision, double recall) {
        double sum = precision + recall;
        return new Figures(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
    }
}
