package org.secondsource.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.secondsource.time.TimeMeaning.Age;
import org.secondsource.time.TimeMeaning.Away;
import org.secondsource.time.TimeMeaning.Clock;
import org.secondsource.time.TimeMeaning.DaysAway;
import org.secondsource.time.TimeMeaning.FigureDay;
import org.secondsource.time.TimeMeaning.FullDay;
import org.secondsource.time.TimeMeaning.HolidayOn;
import org.secondsource.time.TimeMeaning.LatestQuarter;
import org.secondsource.time.TimeMeaning.Length;
import org.secondsource.time.TimeMeaning.MonthDay;
import org.secondsource.time.TimeMeaning.MonthOf;
import org.secondsource.time.TimeMeaning.MonthOfYearAway;
import org.secondsource.time.TimeMeaning.PartOf;
import org.secondsource.time.TimeMeaning.PartOfDay;
import org.secondsource.time.TimeMeaning.PartOfYear;
import org.secondsource.time.TimeMeaning.QuarterAgo;
import org.secondsource.time.TimeMeaning.Reference;
import org.secondsource.time.TimeMeaning.Repeating;
import org.secondsource.time.TimeMeaning.SeasonOf;
import org.secondsource.time.TimeMeaning.UnitAway;
import org.secondsource.time.TimeMeaning.UnitHere;
import org.secondsource.time.TimeMeaning.UnitNextTo;
import org.secondsource.time.TimeMeaning.WeekOf;
import org.secondsource.time.TimeMeaning.WeekOfMonth;
import org.secondsource.time.TimeMeaning.Weekday;
import org.secondsource.time.TimeMeaning.WeekdayOfMonth;
import org.secondsource.time.TimeMeaning.Window;
import org.secondsource.time.TimeMeaning.YearEnd;
import org.secondsource.time.TimeMeaning.YearOf;
import org.secondsource.time.TimeMeaning.YearsFrom;

/** Places what an expression means in the calendar. Pure functions. */
final class Resolver {
    private Resolver() {}

    /** Empty if the words mean no time after all, such as February 31 or a year that no calendar has. */
    static Optional<Resolved> resolve(TimeMeaning meaning, Scene scene) {
        try {
            return Optional.of(place(meaning, scene));
        } catch (DateTimeException | ArithmeticException outsideTheCalendar) {
            return Optional.empty();
        }
    }

    static Resolved place(TimeMeaning meaning, Scene scene) {
        if (meaning instanceof FullDay day) {
            return Resolved.date(Stretch.day(day.day()), new Anchor.Stated(), 0.99);
        }
        if (meaning instanceof FigureDay figures) {
            LocalDate day = SlashDates.day(figures, scene.narrative().country());
            return Resolved.date(Stretch.day(day), new Anchor.Stated(), 0.9);
        }
        if (meaning instanceof YearOf year) {
            return Resolved.date(Stretch.year(year.year()), new Anchor.Stated(), 0.95);
        }
        if (meaning instanceof YearsFrom years) {
            return Resolved.date(Stretch.years(years.first(), years.last()), new Anchor.Stated(), 0.9);
        }
        if (meaning instanceof Age age) {
            return Resolved.date(Stretch.age(age.first(), age.size()), new Anchor.Stated(), 0.9);
        }
        if (meaning instanceof Length length) {
            return Durations.length(length, scene);
        }
        if (meaning instanceof Window window) {
            return Durations.window(window, scene);
        }
        if (meaning instanceof Reference reference) {
            return Durations.reference(reference, scene);
        }
        if (meaning instanceof Repeating repeating) {
            return Durations.repeating(repeating);
        }
        return placeByName(meaning, scene);
    }

    private static Resolved placeByName(TimeMeaning meaning, Scene scene) {
        if (meaning instanceof MonthDay day) {
            return Names.monthDay(day, scene);
        }
        if (meaning instanceof MonthOf month) {
            return Names.month(month, scene);
        }
        if (meaning instanceof MonthOfYearAway month) {
            return Names.monthOfYearAway(month, scene);
        }
        if (meaning instanceof Weekday weekday) {
            return Names.weekday(weekday, scene);
        }
        if (meaning instanceof SeasonOf season) {
            return Names.season(season, scene);
        }
        if (meaning instanceof HolidayOn holiday) {
            return Names.holiday(holiday, scene);
        }
        if (meaning instanceof PartOfYear part) {
            return Quarters.partOfYear(part, scene);
        }
        if (meaning instanceof LatestQuarter) {
            return Quarters.latest(scene);
        }
        if (meaning instanceof QuarterAgo quarter) {
            return Quarters.yearAgo(quarter, scene);
        }
        if (meaning instanceof WeekdayOfMonth day) {
            return Names.weekdayOfMonth(day, scene);
        }
        if (meaning instanceof WeekOfMonth week) {
            return Names.weekOfMonth(week, scene);
        }
        return placeByDistance(meaning, scene);
    }

    private static Resolved placeByDistance(TimeMeaning meaning, Scene scene) {
        if (meaning instanceof DaysAway days) {
            return Distances.days(days, scene);
        }
        if (meaning instanceof UnitAway unit) {
            return Distances.unit(unit, scene);
        }
        if (meaning instanceof UnitHere unit) {
            return Distances.unitHere(unit, scene);
        }
        if (meaning instanceof UnitNextTo unit) {
            return Distances.unitNextTo(unit, scene);
        }
        if (meaning instanceof Away away) {
            return Distances.away(away, scene);
        }
        if (meaning instanceof YearEnd end) {
            return Distances.yearEnd(end, scene);
        }
        if (meaning instanceof PartOfDay part) {
            return DayTimes.part(part, scene);
        }
        if (meaning instanceof Clock clock) {
            return DayTimes.clock(clock, scene);
        }
        if (meaning instanceof WeekOf week) {
            Resolved day = place(week.day(), scene);
            return day.interval()
                    .map(interval ->
                            Resolved.date(Stretch.week(interval.begin().toLocalDate()), day.anchor(), day.confidence()))
                    .orElseGet(() -> Resolved.unplaced(TimeType.DATE, "XXXX-WXX", Granularity.WEEK));
        }
        return Positions.place((PartOf) meaning, scene);
    }
}
