package org.secondsource.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import org.secondsource.time.TimeMeaning.DayPart;
import org.secondsource.time.TimeMeaning.Season;

/** A stretch of the calendar with the value TIMEX3 gives it. */
record Stretch(TimeInterval interval, Granularity granularity, String value) {

    static Stretch day(LocalDate day) {
        return new Stretch(TimeInterval.days(day, day.plusDays(1)), Granularity.DAY, day.toString());
    }

    /** The ISO week, Monday to Sunday, that holds {@code day}. */
    static Stretch week(LocalDate day) {
        LocalDate monday = monday(day);
        return new Stretch(TimeInterval.days(monday, monday.plusWeeks(1)), Granularity.WEEK, weekValue(day));
    }

    /** Saturday and Sunday of the ISO week that holds {@code day}. */
    static Stretch weekend(LocalDate day) {
        LocalDate saturday = monday(day).plusDays(5);
        return new Stretch(
                TimeInterval.days(saturday, saturday.plusDays(2)), Granularity.WEEKEND, weekValue(day) + "-WE");
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    private static String weekValue(LocalDate day) {
        int year = day.get(IsoFields.WEEK_BASED_YEAR);
        return digits(year, 4) + "-W" + digits(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    /** A number with leading zeros; a formatter takes longer to load than to read a text. */
    static String digits(int number, int width) {
        String plain = Integer.toString(Math.abs(number));
        String zeros = "0".repeat(Math.max(0, width - plain.length()));
        return (number < 0 ? "-" : "") + zeros + plain;
    }

    static Stretch month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        String value = digits(year, 4) + "-" + digits(month, 2);
        return new Stretch(TimeInterval.days(first, first.plusMonths(1)), Granularity.MONTH, value);
    }

    static Stretch quarter(int year, int number) {
        LocalDate first = LocalDate.of(year, number * 3 - 2, 1);
        return new Stretch(TimeInterval.days(first, first.plusMonths(3)), Granularity.QUARTER, year + "-Q" + number);
    }

    static Stretch half(int year, int number) {
        LocalDate first = LocalDate.of(year, number * 6 - 5, 1);
        return new Stretch(TimeInterval.days(first, first.plusMonths(6)), Granularity.HALF_YEAR, year + "-H" + number);
    }

    /** Winter is counted with the year it begins in. */
    static Stretch season(int year, Season season) {
        LocalDate first = LocalDate.of(year, season.firstMonth, 1);
        return new Stretch(
                TimeInterval.days(first, first.plusMonths(3)), Granularity.SEASON, year + "-" + season.value);
    }

    static Stretch year(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        String value = digits(year, 4);
        return new Stretch(TimeInterval.days(first, first.plusYears(1)), Granularity.YEAR, value);
    }

    /** Some years in a row; TIMEX3 has no value for them, ISO 8601 has. */
    static Stretch years(int first, int last) {
        TimeInterval interval = TimeInterval.days(LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1));
        return new Stretch(interval, Granularity.YEAR, digits(first, 4) + "/" + digits(last, 4));
    }

    /** The value of a month of no year known. */
    static String anyYear(int month) {
        return "XXXX-" + digits(month, 2);
    }

    /** A decade or century that begins with the year {@code first}. */
    static Stretch age(int first, Granularity size) {
        LocalDate begin = LocalDate.of(first, 1, 1);
        int years = size == Granularity.CENTURY ? 100 : 10;
        String value = digits(first, 4).substring(0, size == Granularity.CENTURY ? 2 : 3);
        return new Stretch(TimeInterval.days(begin, begin.plusYears(years)), size, value);
    }

    static Stretch part(LocalDate day, DayPart part) {
        TimeInterval hours = new TimeInterval(
                day.atStartOfDay().plusHours(part.from), day.atStartOfDay().plusHours(part.until));
        return new Stretch(hours, Granularity.PART_OF_DAY, day + part.value);
    }

    /** The calendar unit that holds {@code day}. */
    static Stretch holding(LocalDate day, Granularity unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, PART_OF_DAY, DAY -> day(day);
            case WEEKEND -> weekend(day);
            case WEEK, FORTNIGHT -> week(day);
            case MONTH -> month(day.getYear(), day.getMonthValue());
            case QUARTER -> quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case SEASON -> season(day.getYear(), seasonOf(day.getMonthValue()));
            case HALF_YEAR -> half(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
            case YEAR -> year(day.getYear());
            case DECADE -> age(day.getYear() / 10 * 10, unit);
            case CENTURY, MILLENNIUM -> age(day.getYear() / 100 * 100, Granularity.CENTURY);
        };
    }

    private static Season seasonOf(int month) {
        return month == 12 || month < 3 ? Season.WINTER : Season.ALL.get(month / 3 - 1);
    }

    /** Its beginning, middle or end third; the value stays that of the whole, as TIMEX3 has it. */
    Stretch third(int number) {
        long minutes = ChronoUnit.MINUTES.between(interval.begin(), interval.until());
        if (minutes < 3) {
            return this;
        }
        TimeInterval part = new TimeInterval(
                interval.begin().plusMinutes(minutes * number / 3),
                interval.begin().plusMinutes(minutes * (number + 1) / 3));
        return new Stretch(part, granularity, value);
    }

    LocalDate firstDay() {
        return interval.begin().toLocalDate();
    }
}
