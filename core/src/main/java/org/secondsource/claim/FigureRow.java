package org.secondsource.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.secondsource.quantity.Amount;
import org.secondsource.text.Evidence;

/**
 * One thing counted, over all reports.
 *
 * @param kind whether the figures are of the whole, of a part of it, or come on top of another
 * @param counted what is counted, in words, which tell the kind too: "people on board a ferry", "more boats"
 * @param unit as in {@code Quantity}
 * @param values each report's figure
 * @param outcome conflict only if values of the same thing at the same time cannot meet
 * @param why the rule, in words for the reader
 */
public record FigureRow(Kind kind, String counted, String unit, List<Value> values, Outcome outcome, String why) {
    public FigureRow {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(counted);
        Objects.requireNonNull(unit);
        values = List.copyOf(values);
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(why);
    }

    /** What the figures of a row are of. */
    public enum Kind {
        WHOLE,
        /** "Over 60 people, including 14 on a ferry". */
        PART,
        /** "22 more boats". */
        ADDITION
    }

    /**
     * A figure in one report.
     *
     * @param evidence where it stands
     * @param amount what it allows
     * @param source whose word it is; empty in the outlet's own voice
     * @param asOf the time it holds for
     */
    public record Value(Evidence evidence, Amount amount, Optional<String> source, Optional<AsOf> asOf) {
        public Value {
            Objects.requireNonNull(evidence);
            Objects.requireNonNull(amount);
            Objects.requireNonNull(source);
            Objects.requireNonNull(asOf);
        }
    }

    /**
     * The time a figure holds for.
     *
     * @param when as TIMEX3 has it
     * @param stated whether the report says so; else it is the day of the report, and inferred
     */
    public record AsOf(String when, boolean stated) {
        public AsOf {
            Objects.requireNonNull(when);
        }
    }
}
