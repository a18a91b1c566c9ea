package org.secondsource.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How finely a time is told, from fine to coarse. */
public enum Granularity {
    SECOND("S", ChronoUnit.SECONDS, 1),
    MINUTE("M", ChronoUnit.MINUTES, 1),
    HOUR("H", ChronoUnit.HOURS, 1),
    /** Morning, afternoon, evening, night. */
    PART_OF_DAY("H", ChronoUnit.HOURS, 6),
    DAY("D", ChronoUnit.DAYS, 1),
    WEEKEND("WE", ChronoUnit.DAYS, 2),
    WEEK("W", ChronoUnit.WEEKS, 1),
    FORTNIGHT("W", ChronoUnit.WEEKS, 2),
    MONTH("M", ChronoUnit.MONTHS, 1),
    QUARTER("M", ChronoUnit.MONTHS, 3),
    SEASON("M", ChronoUnit.MONTHS, 3),
    HALF_YEAR("M", ChronoUnit.MONTHS, 6),
    YEAR("Y", ChronoUnit.YEARS, 1),
    DECADE("Y", ChronoUnit.YEARS, 10),
    CENTURY("Y", ChronoUnit.YEARS, 100),
    MILLENNIUM("Y", ChronoUnit.YEARS, 1000);

    static final List<Granularity> ALL = List.of(values());

    private final String letters;
    private final ChronoUnit unit;
    private final int units;

    Granularity(String letters, ChronoUnit unit, int units) {
        this.letters = letters;
        this.unit = unit;
        this.units = units;
    }

    /** The duration value of TIMEX3 for {@code count} of these, such as {@code P3M} or {@code PT16H}. */
    String duration(double count) {
        double all = count * units;
        String number = all == Math.rint(all) ? Long.toString((long) all) : Double.toString(all);
        return duration(number);
    }

    /** The duration value of TIMEX3 for an unknown number of these: {@code PXM}. */
    String vagueDuration() {
        return duration("X");
    }

    private String duration(String number) {
        return (unit.isTimeBased() ? "PT" : "P") + number + letters;
    }

    boolean isFinerThanDay() {
        return compareTo(DAY) < 0;
    }

    /** {@code date} moved by {@code count} of these, fractions by their nearest whole number of the base unit. */
    LocalDate move(LocalDate date, double count) {
        long steps = Math.round(count * units);
        return isFinerThanDay() ? date.atStartOfDay().plus(steps, unit).toLocalDate() : date.plus(steps, unit);
    }

    /** {@code time} moved by {@code count} of these. */
    LocalDateTime move(LocalDateTime time, double count) {
        return time.plus(Math.round(count * units), unit);
    }
}
