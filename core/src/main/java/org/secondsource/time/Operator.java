package org.secondsource.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.secondsource.time.TimeMeaning.DayPart;
import org.secondsource.time.TimeMeaning.Direction;
import org.secondsource.time.TimeMeaning.Relation;
import org.secondsource.time.TimeMeaning.Season;

/** What the patterns of the grammar mean: each turns a match into a {@link TimeMeaning}, or into nothing. */
enum Operator {
    DAY(match -> {
        int month = match.value(WordClass.MONTH).orElse(1);
        int day = match.value(WordClass.DAY).orElse(1);
        return Optional.of(new TimeMeaning.MonthDay(year(match), month, day, direction(match)));
    }),
    ISO_DAY(match -> match.value(WordClass.ISO_DAY).map(day -> new TimeMeaning.FullDay(LocalDate.ofEpochDay(day)))),
    SLASH_DAY(SlashDates::read),
    MONTH(match -> Optional.of(
            new TimeMeaning.MonthOf(year(match), match.value(WordClass.MONTH).orElse(1), direction(match)))),
    MONTH_OF(match -> Optional.of(new TimeMeaning.MonthOfYearAway(
            match.value(WordClass.MONTH).orElse(1), match.value(WordClass.SHIFT).orElse(0)))),
    SEASON(match -> {
        Season season = Season.ALL.get(match.value(WordClass.SEASON).orElse(0));
        boolean ofYear = match.has("year");
        OptionalInt shift = ofYear ? optional(match.value(WordClass.SHIFT)) : OptionalInt.empty();
        Direction direction = ofYear ? Direction.OPEN : direction(match);
        return Optional.of(new TimeMeaning.SeasonOf(year(match), shift, season, direction));
    }),
    YEAR(match -> match.value(WordClass.YEAR).map(TimeMeaning.YearOf::new)),
    DECADE(match -> match.value(WordClass.DECADE)
            .or(() -> match.value(WordClass.DECADE_NAME))
            .map(first -> new TimeMeaning.Age(first, Granularity.DECADE))),
    CENTURY(match -> match.value(WordClass.ORDINAL)
            .filter(number -> number > 0 && number < 40)
            .map(number -> new TimeMeaning.Age((number - 1) * 100, Granularity.CENTURY))),
    QUARTER(match -> {
        OptionalInt shift = match.has("year") ? optional(match.value(WordClass.SHIFT)) : OptionalInt.empty();
        return partOfYear(match, shift, Granularity.QUARTER);
    }),
    QUARTER_AGO(match -> {
        OptionalInt number = optional(match.value(WordClass.ORDINAL));
        return Optional.of(new TimeMeaning.QuarterAgo(year(match), number));
    }),
    YEAR_AGO(match -> Optional.of(new TimeMeaning.Away(1, Granularity.YEAR, false, true))),
    LATEST_QUARTER(match -> Optional.of(new TimeMeaning.LatestQuarter())),
    HALF(match -> {
        if (match.hasAny("first-half", "second-half")) {
            OptionalInt none = OptionalInt.empty();
            return Optional.of(
                    new TimeMeaning.PartOfYear(none, none, match.has("first-half") ? 1 : 2, Granularity.HALF_YEAR));
        }
        OptionalInt shift = match.has("year") ? OptionalInt.of(lastShift(match)) : OptionalInt.empty();
        return partOfYear(match, shift, Granularity.HALF_YEAR);
    }),
    DEICTIC(match -> match.value(WordClass.DEICTIC).map(TimeMeaning.DaysAway::new)),
    DAYS_AWAY(match ->
            Optional.of(new TimeMeaning.DaysAway(Integer.parseInt(match.rule().argument())))),
    TONIGHT(match ->
            Optional.of(new TimeMeaning.PartOfDay(DayPart.NIGHT, Optional.of(new TimeMeaning.DaysAway(0)), 0))),
    WEEKDAY(match -> Optional.of(weekday(match, direction(match)))),
    WEEKDAY_WEEK(match -> Optional.of(weekday(match, Direction.NEXT))),
    UNIT_SHIFT(match -> unit(match).map(unit -> unitAway(unit, lastShift(match)))),
    THE_UNIT_SHIFT(match -> unit(match).map(unit -> {
        boolean follows = match.hasAny("following", "previous", "next");
        int shift = lastShift(match);
        if (follows && unit.compareTo(Granularity.DAY) >= 0) {
            return new TimeMeaning.UnitNextTo(unit, shift);
        }
        return match.has("past") && unit == Granularity.DECADE
                ? new TimeMeaning.Window(1, unit, false)
                : unitAway(unit, shift);
    })),
    UNIT_LATEST(match -> Optional.of(new TimeMeaning.UnitAway(Granularity.YEAR, -1))),
    UNIT_THAT(match -> unit(match).map(unit -> new TimeMeaning.UnitHere(unit, true))),
    UNIT_HERE(match -> {
        String named = match.rule().argument();
        Optional<Granularity> unit = named.isEmpty() ? unit(match) : Optional.of(Granularity.valueOf(named));
        return unit.map(found -> new TimeMeaning.UnitHere(found, false));
    }),
    UNIT_NEIGHBOUR(match ->
            unit(match).map(unit -> new TimeMeaning.UnitNextTo(unit, match.hasAny("after", "later") ? 1 : -1))),
    /** "The year ended June 30" is a length; only the date tells which. */
    UNIT_ENDED(match -> unit(match).map(unit -> new TimeMeaning.Length(1, unit))),
    YEAR_END(match ->
            Optional.of(new TimeMeaning.YearEnd(!match.rule().argument().isEmpty()))),
    WEEK_OF(match -> DAY.read(match).map(TimeMeaning.WeekOf::new)),
    LAST_WEEK_OF(match -> Optional.of(new TimeMeaning.WeekOfMonth(
            year(match), match.value(WordClass.MONTH).orElse(1), -1))),
    NTH_WEEK_OF(match -> match.value(WordClass.ORDINAL)
            .filter(number -> number >= 1 && number <= 5)
            .map(number -> new TimeMeaning.WeekOfMonth(
                    year(match), match.value(WordClass.MONTH).orElse(1), number))),
    PART(PartsOfDay::read),
    PART_HERE(PartsOfDay::ofTheDaySpokenOf),
    CLOCK(Clocks::read),
    NAMED_CLOCK(match -> Optional.of(new TimeMeaning.Clock(
            match.has("midnight") ? 24 * 60 : 12 * 60, OptionalInt.empty(), true, Optional.empty()))),
    LENGTH(Lengths::length),
    LENGTH_AND_HALF(match -> unit(match).map(unit -> new TimeMeaning.Length(1.5, unit))),
    HALF_LENGTH(match -> unit(match).map(unit -> new TimeMeaning.Length(0.5, unit))),
    LENGTH_RANGE(Lengths::length),
    LENGTH_FRACTION(Lengths::fraction),
    LENGTH_VAGUE(match -> unit(match).map(unit -> new TimeMeaning.Length(-1, unit))),
    BARE_LENGTH(match -> unit(match).map(unit -> new TimeMeaning.Length(-1, unit))),
    SOME_TIME(match -> Optional.of(new TimeMeaning.Length(-1, Granularity.MONTH))),
    WINDOW(Lengths::window),
    RECENT(match ->
            unit(match).map(unit -> new TimeMeaning.Window(-1, unit, lastShift(match) > 0 || match.has("ahead")))),
    AWAY(Lengths::away),
    MONTH_AGO(match -> Optional.of(new TimeMeaning.Away(12, Granularity.MONTH, false, true))),
    REFERENCE(match ->
            Optional.of(new TimeMeaning.Reference(Relation.valueOf(match.rule().argument())))),
    EACH(Repetitions::each),
    RATE(Repetitions::rate),
    HOLIDAY(match -> holiday(match, Granularity.DAY)),
    HOLIDAY_WEEK(match -> holiday(match, Granularity.WEEK)),
    HOLIDAY_WEEKEND(match -> holiday(match, Granularity.WEEKEND)),
    POSITION(match -> Optional.empty()),
    ABOUT(match -> Optional.empty()),
    /** The words are taken, so that nothing else reads them, and mean no time. */
    NOTHING(match -> Optional.empty());

    // The functions are static method references and lambdas without state, which the checker cannot see.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Match, Optional<TimeMeaning>> reading;

    Operator(Function<Match, ? extends Optional<? extends TimeMeaning>> reading) {
        this.reading = match -> reading.apply(match).map(TimeMeaning.class::cast);
    }

    Optional<TimeMeaning> read(Match match) {
        return reading.apply(match);
    }

    static OptionalInt optional(Optional<Integer> number) {
        return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
    }

    static OptionalInt year(Match match) {
        return optional(match.value(WordClass.YEAR));
    }

    static Optional<Granularity> unit(Match match) {
        return match.tag(WordClass.UNIT, 0)
                .or(() -> match.tag(WordClass.UNITS, 0))
                .or(() -> match.tag(WordClass.FREQUENCY, 0))
                .map(tag -> Granularity.ALL.get(tag.whole()))
                .or(() -> match.has("quarter") ? Optional.of(Granularity.QUARTER) : Optional.empty())
                .or(() -> match.has("year") ? Optional.of(Granularity.YEAR) : Optional.empty());
    }

    static Direction direction(Match match) {
        Optional<Integer> shift = match.value(WordClass.SHIFT);
        if (shift.isEmpty()) {
            return Direction.OPEN;
        }
        return shift.get() < 0 ? Direction.LAST : shift.get() > 0 ? Direction.NEXT : Direction.THIS;
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

    private static TimeMeaning unitAway(Granularity unit, int steps) {
        return new TimeMeaning.UnitAway(unit, steps);
    }

    private static Optional<TimeMeaning> partOfYear(Match match, OptionalInt shift, Granularity size) {
        int most = size == Granularity.QUARTER ? 4 : 2;
        Optional<Integer> ordinal = match.value(WordClass.ORDINAL);
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
        OptionalInt year = year(match);
        return match.value(WordClass.HOLIDAY)
                .map(index -> new TimeMeaning.HolidayOn(Holiday.ALL.get(index), year, direction(match), size));
    }
}
