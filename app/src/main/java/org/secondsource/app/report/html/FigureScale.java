package org.secondsource.app.report.html;

import java.util.stream.DoubleStream;
import org.secondsource.claim.FigureRow;
import org.secondsource.quantity.Amount;

/**
 * A line of numbers on which the figures of one row lie: a dot for an exact number, a bar for a range, a bar that runs
 * off the edge for an open side; a hollow end is a bound that is itself left out ("more than 80").
 */
public final class FigureScale {
    /** In units of the drawing, which are pixels at its natural size. */
    private static final int WIDTH = 220;

    private static final int EDGE = 14;

    private final double low;
    private final double high;

    FigureScale(FigureRow row) {
        double[] bounds = row.values().stream()
                .flatMapToDouble(value ->
                        DoubleStream.of(value.amount().min(), value.amount().max()))
                .filter(bound -> !Double.isInfinite(bound))
                .toArray();
        double least = DoubleStream.of(bounds).min().orElse(0);
        double most = DoubleStream.of(bounds).max().orElse(1);
        double room = least == most ? 1 : (most - least) * 0.15;
        low = least - room;
        high = most + room;
    }

    public int width() {
        return WIDTH;
    }

    public int edge() {
        return EDGE;
    }

    /** Where a bar or dot begins. */
    public int start(Amount amount) {
        return Double.isInfinite(amount.min()) ? EDGE : place(amount.min());
    }

    /** Where a bar or dot ends. */
    public int end(Amount amount) {
        return Double.isInfinite(amount.max()) ? WIDTH - EDGE : place(amount.max());
    }

    public boolean openLeft(Amount amount) {
        return Double.isInfinite(amount.min());
    }

    public boolean openRight(Amount amount) {
        return Double.isInfinite(amount.max());
    }

    private int place(double number) {
        double share = (number - low) / (high - low);
        return (int) Math.round(EDGE + share * (WIDTH - 2 * EDGE));
    }
}
