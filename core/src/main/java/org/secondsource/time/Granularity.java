package org.secondsource.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How finely a time is told, from fine to coarse. */
public enum Granularity {
    SECOND("T%sS", ChronoUnit.SECONDS, 1),
    MINUTE("T%sM", ChronoUnit.MINUTES, 1),
    HOUR("T%sH", ChronoUnit.HOURS, 1),
    /** Morning, afternoon, evening, night. */
    PART_OF_DAY("T%sH", ChronoUnit.HOURS, 6),
    DAY("%sD", ChronoUnit.DAYS, 1),
    WEEKEND("%sWE", ChronoUnit.DAYS, 2),
    WEEK("%sW", ChronoUnit.WEEKS, 1),
    FORTNIGHT("%sW", ChronoUnit.WEEKS, 2),
    MONTH("%sM", ChronoUnit.MONTHS, 1),
    QUARTER("%sM", ChronoUnit.MONTHS, 3),
    SEASON("%sM", ChronoUnit.MONTHS, 3),
    HALF_YEAR("%sM", ChronoUnit.MONTHS, 6),
    YEAR("%sY", ChronoUnit.YEARS, 1),
    DECADE("%sY", ChronoUnit.YEARS, 10),
    CENTURY("%sY", ChronoUnit.YEARS, 100),
    MILLENNIUM("%sY", ChronoUnit.YEARS, 1000);

    static final List<Granularity> ALL = List.of(values());

    private final String pattern;
    private final ChronoUnit unit;
    private final int units;

    Granularity(String pattern, ChronoUnit unit, int units) {
        this.pattern = pattern;
        this.unit = unit;
        this.units = units;
    }

    /** The duration value of TIMEX3 for {@code count} of these, such as {@code P3M} or {@code PT16H}. */
    String duration(double count) {
        double all = count * units;
        String number = all == Math.rint(all) ? Long.toString((long) all) : Double.toString(all);
        return "P" + pattern.formatted(number);
    }

    /** The duration value of TIMEX3 for an unknown number of these: {@code PXM}. */
    String vagueDuration() {
        return "P" + pattern.formatted("X");
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
