package org.secondsource.eval.stories;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts what was found of what was asked for, what was found beyond it, and notes each miss. Not thread-safe. */
final class Ledger {
    private final Map<Measure, Count> counts = new EnumMap<>(Measure.class);
    private final List<String> misses = new ArrayList<>();

    /**
     * @param wanted how many the gold has
     * @param right how many of these were found
     * @param extra how many were found that the gold does not have
     */
    record Count(int wanted, int right, int extra) {
        Count plus(Count other) {
            return new Count(wanted + other.wanted, right + other.right, extra + other.extra);
        }

        double recall() {
            return wanted == 0 ? 1 : (double) right / wanted;
        }

        double precision() {
            return right + extra == 0 ? 1 : (double) right / (right + extra);
        }

        double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }
    }

    Count count(Measure measure) {
        return counts.getOrDefault(measure, new Count(0, 0, 0));
    }

    /** One thing the gold asks for; {@code miss} says what was found instead. */
    void asked(Measure measure, boolean right, String miss) {
        add(measure, new Count(1, right ? 1 : 0, 0));
        if (!right) {
            misses.add("MISSED " + measure + " " + miss);
        }
    }

    /** One thing found that the gold does not have. */
    void extra(Measure measure, String what) {
        add(measure, new Count(0, 0, 1));
        misses.add("FALSE " + measure + " " + what);
    }

    void addAll(Ledger other) {
        other.counts.forEach(this::add);
    }

    private void add(Measure measure, Count count) {
        counts.merge(measure, count, Count::plus);
    }

    /** One line for each miss and each false find. */
    List<String> misses() {
        return List.copyOf(misses);
    }

    /** A table for people; precision stands where false finds are counted. */
    String table() {
        StringBuilder table =
                new StringBuilder(format("%-32s %9s %6s %6s %6s %6s%n", "", "right", "R", "false", "P", "F1"));
        for (Measure measure : Measure.values()) {
            Count count = count(measure);
            table.append(
                    format("%-32s %4d/%-4d %6.3f", measure.label(), count.right(), count.wanted(), count.recall()));
            if (measure.countsFalse()) {
                table.append(format(" %6d %6.3f %6.3f", count.extra(), count.precision(), count.f1()));
            }
            table.append(System.lineSeparator());
        }
        return table.toString();
    }

    private static String format(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
