package org.secondsource.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a time expression says, before it is known what it is counted from. */
sealed interface TimeMeaning {

    /**
     * Its place in the calendar, as seen from {@code scene}.
     *
     * @throws java.time.DateTimeException if there is no such day, such as February 31
     * @throws ArithmeticException if no calendar reaches so far
     */
    Resolved place(Scene scene);

    /** A day of a month, the year stated or not. */
    record MonthDay(OptionalInt year, int month, int day, Direction direction) implements TimeMeaning {
        @Override
        public Resolved place(Scene scene) {
            return Names.monthDay(this, scene);
        }
    }

    record FullDay(LocalDate day) implements TimeMeaning {
        @Override
        public Resolved place(Scene scene) {
            return Resolved.date(Stretch.day(day), new Anchor.Stated(), 0.99);
        }
    }

    /** A day told in figures, of which either of the first two can be the month. */
    record FigureDay(int year, int first, int second) implements TimeMeaning {
        @Override
        public Resolved place(Scene scene) {
            return Resolved.date(
                    Stretch.day(SlashDates.day(this, scene.narrative().country())), new Anchor.Stated(), 0.9);
        }
    }

    /** A month; without a year, the one meant is found from the context. */
    record MonthOf(OptionalInt year, int month, Direction direction) implements TimeMeaning {
        @Override
        public Resolved place(Scene scene) {
            return Names.month(this, scene);
        }
    }

    /** A month of the year {@code shift} years away. */
    record MonthOfYearAway(int month, int shift) implements TimeMeaning {
        @Override
        public Resolved place(Scene scene) {
            return Names.monthOfYearAway(this, scene);
        }
    }

    record YearOf(int year) implements TimeMeaning {
        @Override
        public Resolved place(Scene scene) {
            return Resolved.date(Stretch.year(year), new Anchor.Stated(), 0.95);
        }
    }

    /** The years from {@code first} to {@code last}, told as one: "the 2011-12 season". */
    record YearsFrom(int first, int last) implements TimeMeaning {
        @Override
        public Resolved place(Scene scene) {
            return Resolved.date(Stretch.years(first, last), new Anchor.Stated(), 0.9);
        }
    }

    /** A quarter or half of a year; without a year, the one meant is found from the context. */
    record PartOfYear(OptionalInt year, OptionalInt shift, int number, Granularity size) implements TimeMeaning {
        @Override
        public Resolved place(Scene scene) {
            return Quarters.partOfYear(this, scene);
        }
    }

    record LatestQuarter() implements TimeMeaning {
        @Override
        public Resolved place(Scene scene) {
            return Quarters.latest(scene);
        }
    }

    /** The quarter a year before the one spoken of; {@code number} if it is named. */
    record QuarterAgo(OptionalInt year, OptionalInt number) implements TimeMeaning {
        @Override
        public Resolved place(Scene scene) {
            return Quarters.yearAgo(this, scene);
        }
    }

    record SeasonOf(OptionalInt year, OptionalInt shift, Season season, Direction direction) implements TimeMeaning {
        @Override
        public Resolved place(Scene scene) {
            return Names.season(this, scene);
        }
    }

    /** Ten or a hundred years that begin with {@code first}. */
    record Age(int first, Granularity size) implements TimeMeaning {
        @Override
        public Resolved place(Scene scene) {
            return Resolved.date(Stretch.age(first, size), new Anchor.Stated(), 0.9);
        }
    }

    record DaysAway(int days) implements TimeMeaning {
        @Override
        public Resolved place(Scene scene) {
            return Distances.days(this, scene);
        }
    }

    record Weekday(DayOfWeek day, Direction direction) implements TimeMeaning {
        @Override
        public Resolved place(Scene scene) {
            return Names.weekday(this, scene);
        }
    }

    /** The unit {@code steps} from the present one: "last week". */
    record UnitAway(Granularity unit, int steps) implements TimeMeaning {
        @Override
        public Resolved place(Scene scene) {
            return Distances.unit(this, scene);
        }
    }

    /** The unit spoken of: "the quarter", "that year". */
    record UnitHere(Granularity unit, boolean strict) implements TimeMeaning {
        @Override
        public Resolved place(Scene scene) {
            return Distances.unitHere(this, scene);
        }
    }

    /** The unit next to the one spoken of: "the year before". */
    record UnitNextTo(Granularity unit, int steps) implements TimeMeaning {
        @Override
        public Resolved place(Scene scene) {
            return Distances.unitNextTo(this, scene);
        }
    }

    record WeekOf(TimeMeaning day) implements TimeMeaning {
        @Override
        public Resolved place(Scene scene) {
            Resolved told = day.place(scene);
            return told.interval()
                    .map(interval -> Resolved.date(
                            Stretch.week(interval.begin().toLocalDate()), told.anchor(), told.confidence()))
                    .orElseGet(() -> Resolved.unplaced(TimeType.DATE, "XXXX-WXX", Granularity.WEEK));
        }
    }

    /** The {@code number}-th week of a month, the last if negative. */
    record WeekOfMonth(OptionalInt year, int month, int number) implements TimeMeaning {
        @Override
        public Resolved place(Scene scene) {
            return Names.weekOfMonth(this, scene);
        }
    }

    /** The {@code number}-th such day of a month, the last if negative. */
    record WeekdayOfMonth(MonthOf month, DayOfWeek day, int number) implements TimeMeaning {
        @Override
        public Resolved place(Scene scene) {
            return Names.weekdayOfMonth(this, scene);
        }
    }

    /** The end of the year; its last day if told so exactly. */
    record YearEnd(boolean lastDay) implements TimeMeaning {
        @Override
        public Resolved place(Scene scene) {
            return Distances.yearEnd(this, scene);
        }
    }

    /** Part of a day; of the day spoken of if none is named. */
    record PartOfDay(DayPart part, Optional<TimeMeaning> day, int shift) implements TimeMeaning {
        @Override
        public Resolved place(Scene scene) {
            return DayTimes.part(this, scene);
        }
    }

    /** A clock time in minutes after midnight. */
    record Clock(int minutes, OptionalInt zone, boolean exact, Optional<TimeMeaning> day) implements TimeMeaning {
        @Override
        public Resolved place(Scene scene) {
            return DayTimes.clock(this, scene);
        }
    }

    /** A length of time; {@code count} negative if vague. */
    record Length(double count, Granularity unit) implements TimeMeaning {
        @Override
        public Resolved place(Scene scene) {
            return Durations.length(this, scene);
        }
    }

    /** A stretch that ends or begins at the present. */
    record Window(double count, Granularity unit, boolean future) implements TimeMeaning {
        @Override
        public Resolved place(Scene scene) {
            return Durations.window(this, scene);
        }
    }

    /** A distance from the present, or from the time spoken of. */
    record Away(double count, Granularity unit, boolean future, boolean fromContext) implements TimeMeaning {
        @Override
        public Resolved place(Scene scene) {
            return Distances.away(this, scene);
        }
    }

    record Reference(Relation relation) implements TimeMeaning {
        @Override
        public Resolved place(Scene scene) {
            return Durations.reference(this, scene);
        }
    }

    /** Words that look like a time and are none: "24 hours a day". */
    record Nothing() implements TimeMeaning {
        @Override
        public Resolved place(Scene scene) {
            throw new IllegalStateException("words that mean no time have no place");
        }
    }

    /** Something that comes back. */
    record Repeating(double count, Granularity unit, Optional<TimeMeaning> which) implements TimeMeaning {
        @Override
        public Resolved place(Scene scene) {
            return Durations.repeating(this);
        }
    }

    record HolidayOn(Holiday holiday, OptionalInt year, Direction direction, Granularity size) implements TimeMeaning {
        @Override
        public Resolved place(Scene scene) {
            return Names.holiday(this, scene);
        }
    }

    /** A part of another time: "early", "the end of". */
    record PartOf(Position position, TimeMeaning whole) implements TimeMeaning {
        @Override
        public Resolved place(Scene scene) {
            return Positions.place(this, scene);
        }
    }

    /** Where a bare name is to be looked for. */
    enum Direction {
        LAST,
        THIS,
        NEXT,
        OPEN
    }

    enum Relation {
        PAST,
        PRESENT,
        FUTURE
    }

    /** A part of a stretch of time. */
    enum Position {
        START,
        MID,
        END,
        BEFORE_NOW,
        AFTER_NOW,
        SOMETIME,
        ABOUT;

        static final List<Position> ALL = List.of(values());
    }

    /**
     * A part of a day, with the hours it may last: "on Wednesday morning" is also said of twenty to five, "on Tuesday
     * night" of half past six.
     */
    enum DayPart {
        MORNING("TMO", 0, 12),
        AFTERNOON("TAF", 12, 18),
        EVENING("TEV", 17, 24),
        NIGHT("TNI", 18, 30),
        SMALL_HOURS("TMO", 0, 6),
        /** Before, at and just after sunrise. */
        DAWN("TMO", 0, 9),
        DUSK("TEV", 15, 24);

        static final List<DayPart> ALL = List.of(values());

        final String value;
        final int from;
        final int until;

        DayPart(String value, int from, int until) {
            this.value = value;
            this.from = from;
            this.until = until;
        }
    }

    /** A season of the northern year, with the month it begins in (meteorological). */
    enum Season {
        SPRING("SP", 3),
        SUMMER("SU", 6),
        FALL("FA", 9),
        WINTER("WI", 12);

        static final List<Season> ALL = List.of(values());

        final String value;
        final int firstMonth;

        Season(String value, int firstMonth) {
            this.value = value;
            this.firstMonth = firstMonth;
        }
    }
}
