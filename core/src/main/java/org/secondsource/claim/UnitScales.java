package org.secondsource.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.language.WordList;
import org.secondsource.quantity.Amount;

/** Tells "150 feet" as metres. Immutable, safe for use by many threads. */
final class UnitScales {
    private static final UnitScales OURS = new UnitScales(WordList.rows(UnitScales.class, "unit-scales.tsv"));

    /**
     * By what part a figure told in another unit may miss the first: papers round before they convert and again after; our
     * own choice.
     */
    private static final double ROUNDING = 0.05;

    private final Map<String, Scale> scales = new LinkedHashMap<>();

    /** What a unit measures and its size. */
    private record Scale(String measured, double size) {}

    private UnitScales(List<List<String>> rows) {
        rows.forEach(row -> scales.put(row.get(0), new Scale(row.get(1), Double.parseDouble(row.get(2)))));
    }

    static UnitScales ours() {
        return OURS;
    }

    /** Whether two units differ and measure the same. */
    boolean areComparable(String unit, String other) {
        return factor(unit, other).isPresent();
    }

    private Optional<Double> factor(String unit, String other) {
        Scale from = scales.get(unit);
        Scale to = scales.get(other);
        if (from == null || to == null || unit.equals(other)) {
            return Optional.empty();
        }
        return from.measured().equals(to.measured()) ? Optional.of(from.size() / to.size()) : Optional.empty();
    }

    /** Whether a unit is one of those listed: of lengths, areas, masses few stand in one report. */
    boolean contains(String unit) {
        return scales.containsKey(unit);
    }

    /** An amount in another unit, as wide as rounding makes it; empty if the units do not measure the same or are one. */
    Optional<Amount> converted(Amount amount, String unit, String other) {
        return factor(unit, other)
                .map(factor -> new Amount(
                        amount.min() * factor * (1 - ROUNDING),
                        amount.max() * factor * (1 + ROUNDING),
                        amount.minOpen(),
                        amount.maxOpen()));
    }
}
