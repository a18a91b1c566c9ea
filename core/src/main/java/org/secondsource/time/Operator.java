package org.secondsource.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.secondsource.time.TimeMeaning.DayPart;
import org.secondsource.time.TimeMeaning.Direction;
import org.secondsource.time.TimeMeaning.Relation;
import org.secondsource.time.TimeMeaning.Season;

/** What the patterns of the grammar mean: each turns a match into a {@link TimeMeaning}, or into nothing. */
enum Operator {
    DAY,
    ISO_DAY,
    SLASH_DAY,
    MONTH,
    MONTH_OF,
    SEASON,
    YEAR,
    /** "2011-12". */
    YEARS,
    DECADE,
    CENTURY,
    QUARTER,
    QUARTER_AGO,
    YEAR_AGO,
    LATEST_QUARTER,
    HALF,
    DEICTIC,
    DAYS_AWAY,
    TONIGHT,
    WEEKDAY,
    WEEKDAY_WEEK,
    /** "The second Tuesday in May". */
    NTH_WEEKDAY,
    UNIT_SHIFT,
    THE_UNIT_SHIFT,
    UNIT_LATEST,
    /** "The week before last". */
    UNIT_BEYOND,
    UNIT_THAT,
    UNIT_HERE,
    UNIT_NEIGHBOUR,
    /** "The year ended June 30" is a length; only the date tells which. */
    UNIT_ENDED,
    YEAR_END,
    WEEK_OF,
    LAST_WEEK_OF,
    NTH_WEEK_OF,
    PART,
    PART_HERE,
    /** Dawn and dusk, which need no article. */
    EDGE_OF_DAY,
    SMALL_HOURS,
    CLOCK,
    NAMED_CLOCK,
    LENGTH,
    LENGTH_AND_HALF,
    HALF_LENGTH,
    /** Half or a quarter of a decade or century. */
    PART_LENGTH,
    PART_AWAY,
    PART_WINDOW,
    LENGTH_RANGE,
    LENGTH_FRACTION,
    LENGTH_VAGUE,
    /** "Day-long". */
    UNIT_LONG,
    BARE_LENGTH,
    SOME_TIME,
    WINDOW,
    RECENT,
    AWAY,
    /** "Two nights ago". */
    PART_AGO,
    MONTH_AGO,
    REFERENCE,
    EACH,
    RATE,
    HOLIDAY,
    HOLIDAY_WEEK,
    HOLIDAY_WEEKEND,
    POSITION,
    ABOUT,
    /** The words are taken, so that nothing else reads them, and mean no time. */
    NOTHING;

    /**
     * What {@code match} means. One switch for each family of operators, a table rather than logic: lambdas in the
     * constants would read the same, but linking some fifty of them took a third of the time the reader needs to start.
     */
    Optional<TimeMeaning> read(Match match) {
        return switch (this) {
            case DAY -> {
                int month = match.value(WordClass.MONTH).orElse(1);
                int day = match.value(WordClass.DAY, WordClass.ORDINAL).orElse(1);
                yield Optional.of(new TimeMeaning.MonthDay(year(match), month, day, direction(match)));
            }
            case ISO_DAY ->
                Optional.of(new TimeMeaning.FullDay(
                        LocalDate.ofEpochDay(match.value(WordClass.ISO_DAY).orElseThrow())));
            case SLASH_DAY -> SlashDates.read(match);
            case MONTH -> Optional.of(month(match, direction(match)));
            case MONTH_OF ->
                Optional.of(new TimeMeaning.MonthOfYearAway(
                        match.value(WordClass.MONTH).orElse(1),
                        match.value(WordClass.SHIFT).orElse(0)));
            case SEASON -> {
                Season season = Season.ALL.get(match.value(WordClass.SEASON).orElse(0));
                boolean ofYear = match.has("year");
                OptionalInt shift = ofYear ? match.value(WordClass.SHIFT) : OptionalInt.empty();
                Direction direction = ofYear ? Direction.OPEN : direction(match);
                yield Optional.of(new TimeMeaning.SeasonOf(year(match), shift, season, direction));
            }
            case YEAR ->
                Optional.of(new TimeMeaning.YearOf(match.value(WordClass.YEAR).orElseThrow()));
            case YEARS -> YearRanges.read(match);
            case DECADE ->
                Optional.of(new TimeMeaning.Age(
                        match.value(WordClass.DECADE, WordClass.DECADE_NAME).orElseThrow(), Granularity.DECADE));
            case CENTURY -> century(match.value(WordClass.ORDINAL).orElse(0));
            case QUARTER -> {
                OptionalInt shift = match.has("year") ? match.value(WordClass.SHIFT) : OptionalInt.empty();
                yield partOfYear(match, shift, Granularity.QUARTER);
            }
            case QUARTER_AGO -> {
                OptionalInt number = match.value(WordClass.ORDINAL);
                yield Optional.of(new TimeMeaning.QuarterAgo(year(match), number));
            }
            case YEAR_AGO -> Optional.of(new TimeMeaning.Away(1, Granularity.YEAR, false, true));
            case LATEST_QUARTER -> Optional.of(new TimeMeaning.LatestQuarter());
            case HALF -> {
                if (match.hasAny("first-half", "second-half")) {
                    OptionalInt none = OptionalInt.empty();
                    yield Optional.of(new TimeMeaning.PartOfYear(
                            none, none, match.has("first-half") ? 1 : 2, Granularity.HALF_YEAR));
                }
                OptionalInt shift = match.has("year") ? OptionalInt.of(lastShift(match)) : OptionalInt.empty();
                yield partOfYear(match, shift, Granularity.HALF_YEAR);
            }
            case HOLIDAY -> holiday(match, Granularity.DAY);
            case HOLIDAY_WEEK -> holiday(match, Granularity.WEEK);
            case HOLIDAY_WEEKEND -> holiday(match, Granularity.WEEKEND);
            default -> readCounted(match);
        };
    }

    /** Those counted from a day. */
    private Optional<TimeMeaning> readCounted(Match match) {
        return switch (this) {
            case DEICTIC ->
                Optional.of(
                        new TimeMeaning.DaysAway(match.value(WordClass.DEICTIC).orElseThrow()));
            case DAYS_AWAY ->
                Optional.of(
                        new TimeMeaning.DaysAway(Integer.parseInt(match.rule().argument())));
            case TONIGHT ->
                Optional.of(new TimeMeaning.PartOfDay(DayPart.NIGHT, Optional.of(new TimeMeaning.DaysAway(0)), 0));
            case WEEKDAY -> Optional.of(weekday(match, direction(match)));
            case WEEKDAY_WEEK -> Optional.of(weekday(match, Direction.NEXT));
            case UNIT_SHIFT -> unitAway(unit(match), lastShift(match));
            case THE_UNIT_SHIFT -> theUnitAway(match, unit(match), lastShift(match));
            case UNIT_BEYOND -> unitAway(unit(match), match.has("next") ? 2 : -2);
            case UNIT_LATEST -> Optional.of(new TimeMeaning.UnitAway(Granularity.YEAR, -1));
            case UNIT_THAT -> Optional.of(new TimeMeaning.UnitHere(unit(match), true));
            case UNIT_HERE -> {
                String named = match.rule().argument();
                Granularity unit = named.isEmpty() ? unit(match) : Granularity.valueOf(named);
                yield Optional.of(new TimeMeaning.UnitHere(unit, false));
            }
            case UNIT_NEIGHBOUR ->
                Optional.of(new TimeMeaning.UnitNextTo(unit(match), match.hasAny("after", "later") ? 1 : -1));
            case UNIT_ENDED -> Optional.of(new TimeMeaning.Length(1, unit(match)));
            case YEAR_END ->
                Optional.of(new TimeMeaning.YearEnd(!match.rule().argument().isEmpty()));
            case WEEK_OF -> {
                TimeMeaning day = match.has(WordClass.WEEKDAY)
                        ? weekday(match, Direction.OPEN)
                        : Operator.DAY.read(match).orElseThrow();
                yield Optional.of(new TimeMeaning.WeekOf(day));
            }
            case NTH_WEEKDAY -> nthWeekday(match, match.value(WordClass.ORDINAL).orElse(0));
            case LAST_WEEK_OF -> weekOf(match, -1);
            case NTH_WEEK_OF -> {
                int number = match.value(WordClass.ORDINAL).orElse(0);
                yield number >= 1 && number <= 5 ? weekOf(match, number) : Optional.empty();
            }
            default -> readOther(match);
        };
    }

    /** Parts of days, lengths, sets and the rest. */
    private Optional<TimeMeaning> readOther(Match match) {
        return switch (this) {
            case PART -> PartsOfDay.read(match);
            case PART_HERE, EDGE_OF_DAY -> PartsOfDay.ofTheDaySpokenOf(match);
            case SMALL_HOURS -> Optional.of(new TimeMeaning.PartOfDay(DayPart.SMALL_HOURS, Optional.empty(), 0));
            case CLOCK -> Clocks.read(match);
            case NAMED_CLOCK ->
                Optional.of(new TimeMeaning.Clock(
                        match.has("midnight") ? 24 * 60 : 12 * 60, OptionalInt.empty(), true, Optional.empty()));
            case LENGTH, UNIT_LONG -> Lengths.length(match);
            case LENGTH_AND_HALF -> Optional.of(new TimeMeaning.Length(1.5, unit(match)));
            case HALF_LENGTH -> Optional.of(new TimeMeaning.Length(0.5, unit(match)));
            case PART_LENGTH -> Optional.of(new TimeMeaning.Length(Lengths.partOfAge(match), Granularity.YEAR));
            case PART_AWAY ->
                Optional.of(new TimeMeaning.Away(
                        Lengths.partOfAge(match), Granularity.YEAR, match.has("later"), !match.has("ago")));
            case PART_WINDOW ->
                Optional.of(new TimeMeaning.Window(Lengths.partOfAge(match), Granularity.YEAR, lastShift(match) > 0));
            case LENGTH_RANGE -> Lengths.length(match);
            case LENGTH_FRACTION -> Lengths.fraction(match);
            case LENGTH_VAGUE, BARE_LENGTH -> Optional.of(new TimeMeaning.Length(Lengths.VAGUE, unit(match)));
            case SOME_TIME -> Optional.of(new TimeMeaning.Length(Lengths.VAGUE, Granularity.MONTH));
            case WINDOW -> Lengths.window(match);
            case RECENT ->
                Optional.of(
                        new TimeMeaning.Window(Lengths.VAGUE, unit(match), lastShift(match) > 0 || match.has("ahead")));
            case AWAY -> Lengths.away(match);
            case PART_AGO -> PartsOfDay.ago(match);
            case MONTH_AGO -> Optional.of(new TimeMeaning.Away(12, Granularity.MONTH, false, true));
            case REFERENCE ->
                Optional.of(
                        new TimeMeaning.Reference(Relation.valueOf(match.rule().argument())));
            case EACH -> Repetitions.each(match);
            case RATE -> Repetitions.rate(match);
            case NOTHING -> Optional.of(new TimeMeaning.Nothing());
            default -> throw new IllegalStateException("no meaning for " + this);
        };
    }

    static OptionalInt year(Match match) {
        return match.value(WordClass.YEAR);
    }

    /** The unit that the pattern names; a year where it names none, as in "the fiscal year". */
    static Granularity unit(Match match) {
        OptionalInt named = match.value(WordClass.UNIT, WordClass.UNITS, WordClass.FREQUENCY);
        if (named.isPresent()) {
            return Granularity.ALL.get(named.getAsInt());
        }
        if (match.has(WordClass.PARTS)) {
            return Granularity.DAY;
        }
        return match.has("quarter") ? Granularity.QUARTER : Granularity.YEAR;
    }

    static Direction direction(Match match) {
        OptionalInt shift = match.value(WordClass.SHIFT);
        if (shift.isEmpty()) {
            return Direction.OPEN;
        }
        return shift.getAsInt() < 0 ? Direction.LAST : shift.getAsInt() > 0 ? Direction.NEXT : Direction.THIS;
    }

    static int lastShift(Match match) {
        int shift = 0;
        for (Tag tag : match.tags()) {
            if (tag.kind() == WordClass.SHIFT) {
                shift = tag.whole();
            }
        }
        return shift;
    }

    static TimeMeaning weekday(Match match, Direction direction) {
        return new TimeMeaning.Weekday(
                DayOfWeek.of(match.value(WordClass.WEEKDAY).orElse(1)), direction);
    }

    private static Optional<TimeMeaning> century(int number) {
        return number > 0 && number < 40
                ? Optional.of(new TimeMeaning.Age((number - 1) * 100, Granularity.CENTURY))
                : Optional.empty();
    }

    private static Optional<TimeMeaning> unitAway(Granularity unit, int steps) {
        return Optional.of(new TimeMeaning.UnitAway(unit, steps));
    }

    private static Optional<TimeMeaning> theUnitAway(Match match, Granularity unit, int steps) {
        if (match.hasAny("following", "previous", "next") && unit.compareTo(Granularity.DAY) >= 0) {
            return Optional.of(new TimeMeaning.UnitNextTo(unit, steps));
        }
        return match.has("past") && unit == Granularity.DECADE
                ? Optional.of(new TimeMeaning.Window(1, unit, false))
                : unitAway(unit, steps);
    }

    private static TimeMeaning.MonthOf month(Match match, Direction direction) {
        return new TimeMeaning.MonthOf(year(match), match.value(WordClass.MONTH).orElse(1), direction);
    }

    private static Optional<TimeMeaning> nthWeekday(Match match, int number) {
        DayOfWeek day = DayOfWeek.of(match.value(WordClass.WEEKDAY).orElse(1));
        return number <= 5
                ? Optional.of(new TimeMeaning.WeekdayOfMonth(month(match, Direction.OPEN), day, number))
                : Optional.empty();
    }

    private static Optional<TimeMeaning> weekOf(Match match, int number) {
        return Optional.of(new TimeMeaning.WeekOfMonth(
                year(match), match.value(WordClass.MONTH).orElse(1), number));
    }

    private static Optional<TimeMeaning> partOfYear(Match match, OptionalInt shift, Granularity size) {
        int most = size == Granularity.QUARTER ? 4 : 2;
        OptionalInt ordinal = match.value(WordClass.ORDINAL, WordClass.QUARTER_NAME);
        if (ordinal.isEmpty() && size == Granularity.QUARTER) {
            return Optional.of(new TimeMeaning.QuarterAgo(year(match), OptionalInt.empty()));
        }
        int number = ordinal.orElse(most);
        int counted = number < 0 ? most : number;
        return counted < 1 || counted > most
                ? Optional.empty()
                : Optional.of(new TimeMeaning.PartOfYear(year(match), shift, counted, size));
    }

    private static Optional<TimeMeaning> holiday(Match match, Granularity size) {
        Holiday named = Holiday.ALL.get(match.value(WordClass.HOLIDAY).orElseThrow());
        return Optional.of(new TimeMeaning.HolidayOn(named, year(match), direction(match), size));
    }
}
