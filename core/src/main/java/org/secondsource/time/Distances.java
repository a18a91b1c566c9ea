package org.secondsource.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.secondsource.time.TimeMeaning.Away;
import org.secondsource.time.TimeMeaning.DaysAway;
import org.secondsource.time.TimeMeaning.QuarterAgo;
import org.secondsource.time.TimeMeaning.UnitAway;
import org.secondsource.time.TimeMeaning.UnitHere;
import org.secondsource.time.TimeMeaning.UnitNextTo;
import org.secondsource.time.TimeMeaning.YearEnd;

/** Counts from a day: "yesterday", "last week", "two months ago", "the year before". */
final class Distances {
    private Distances() {}

    static Resolved days(DaysAway meaning, Scene scene) {
        if (scene.today().isEmpty()) {
            return Resolved.unplaced(TimeType.DATE, "XXXX-XX-XX", Granularity.DAY);
        }
        LocalDate day = scene.today().get().plusDays(meaning.days());
        return Resolved.date(Stretch.day(day), scene.anchor(), 0.95);
    }

    static Resolved unit(UnitAway meaning, Scene scene) {
        Granularity unit = meaning.unit();
        if (scene.today().isEmpty()) {
            return Resolved.unplaced(TimeType.DATE, unknown(unit), unit);
        }
        LocalDate today = scene.today().get();
        LocalDate day =
                unit == Granularity.WEEKEND ? today.plusWeeks(meaning.steps()) : unit.move(today, meaning.steps());
        return Resolved.date(Stretch.holding(day, unit), scene.anchor(), 0.92);
    }

    private static String unknown(Granularity unit) {
        return switch (unit) {
            case WEEK, FORTNIGHT -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case YEAR -> "XXXX";
            default -> "XXXX-XX-XX";
        };
    }

    /** "The quarter", "that day": the one spoken of, else the present one. */
    static Resolved unitHere(UnitHere meaning, Scene scene) {
        Granularity unit = meaning.unit();
        if (unit == Granularity.QUARTER) {
            return Quarters.latest(scene);
        }
        if (unit == Granularity.WEEKEND) {
            return weekend(scene);
        }
        // "In the fourth quarter of 2005 and in the entire year" is told in one breath.
        boolean whole = scene.match().hasAny("whole", "entire", "full");
        int back = whole ? 0 : meaning.strict() ? 3 : 1;
        boolean counts = meaning.strict() || whole || unit == Granularity.DAY;
        Optional<Narrative.Told> told = counts ? scene.recent(Granularity.MINUTE, unit, back) : Optional.empty();
        if (told.isPresent()) {
            return Resolved.date(
                    Stretch.holding(told.get().day(), unit), told.get().anchor(), 0.7);
        }
        return scene.today().isPresent()
                ? Resolved.date(Stretch.holding(scene.today().get(), unit), scene.anchor(), 0.6)
                : Resolved.unplaced(TimeType.DATE, unknown(unit), unit);
    }

    /** The one just over, until Friday comes. */
    private static Resolved weekend(Scene scene) {
        return scene.today()
                .map(today -> {
                    boolean past = scene.tense() != Tense.FUTURE
                            && today.getDayOfWeek().getValue() < 6;
                    return Resolved.date(Stretch.weekend(past ? today.minusWeeks(1) : today), scene.anchor(), 0.75);
                })
                .orElseGet(() -> Resolved.unplaced(TimeType.DATE, "XXXX-WXX-WE", Granularity.WEEKEND));
    }

    /** "The year before", "the following month": next to the one spoken of. */
    static Resolved unitNextTo(UnitNextTo meaning, Scene scene) {
        Granularity unit = meaning.unit();
        Optional<Narrative.Told> told = scene.recent(Granularity.MINUTE, unit, 2);
        Optional<LocalDate> from = told.isPresent() ? Optional.of(told.get().day()) : scene.today();
        Anchor anchor = told.isPresent() ? told.get().anchor() : scene.anchor();
        if (from.isEmpty()) {
            return Resolved.unplaced(TimeType.DATE, unknown(unit), unit);
        }
        LocalDate day = unit.move(from.get(), meaning.steps());
        return Resolved.date(Stretch.holding(day, unit), anchor, told.isPresent() ? 0.75 : 0.6);
    }

    /** "Two weeks ago", "a year earlier": as fine as the unit named, finer where the text compares quarters or months. */
    static Resolved away(Away meaning, Scene scene) {
        Granularity unit = meaning.unit();
        if (meaning.count() < 0) {
            return meaning.fromContext()
                    ? Durations.length(new TimeMeaning.Length(meaning.count(), unit))
                    : Durations.vagueDistance(meaning, scene);
        }
        double count = meaning.future() ? meaning.count() : -meaning.count();
        if (unit == Granularity.YEAR && meaning.count() == 1 && !meaning.future()) {
            return yearAgo(scene);
        }
        Optional<Narrative.Told> told =
                meaning.fromContext() ? scene.recent(Granularity.MINUTE, Granularity.YEAR, 1) : Optional.empty();
        Optional<LocalDate> from = told.isPresent() ? Optional.of(told.get().day()) : scene.today();
        if (from.isEmpty() || unit.isFinerThanDay()) {
            return Durations.length(new TimeMeaning.Length(meaning.count(), unit));
        }
        Anchor anchor = told.isPresent() ? told.get().anchor() : scene.anchor();
        Granularity shown = unit == Granularity.DECADE || unit == Granularity.CENTURY ? Granularity.YEAR : unit;
        return Resolved.date(
                Stretch.holding(unit.move(from.get(), count), shown), anchor, told.isPresent() ? 0.7 : 0.8);
    }

    /** A year before the quarter or month that is being compared, else the year before. */
    private static Resolved yearAgo(Scene scene) {
        Optional<Narrative.Told> quarter = scene.recent(Granularity.QUARTER, Granularity.QUARTER, Quarters.SENTENCES);
        if (quarter.isPresent() && !scene.comparesMonths()) {
            return Quarters.yearAgo(new QuarterAgo(OptionalInt.empty(), OptionalInt.empty()), scene);
        }
        Optional<Narrative.Told> told = scene.recent(Granularity.MONTH, Granularity.MONTH, 0);
        if (told.isPresent()) {
            Granularity unit = told.get().time().granularity();
            LocalDate day = told.get().day().minusYears(1);
            return Resolved.date(Stretch.holding(day, unit), told.get().anchor(), 0.75);
        }
        return scene.today().isPresent()
                ? Resolved.date(Stretch.year(scene.today().get().getYear() - 1), scene.anchor(), 0.75)
                : Resolved.unplaced(TimeType.DATE, "XXXX", Granularity.YEAR);
    }

    static Resolved yearEnd(YearEnd meaning, Scene scene) {
        if (scene.today().isEmpty()) {
            return Resolved.unplaced(TimeType.DATE, "XXXX-12", Granularity.MONTH);
        }
        int year = scene.today().get().getYear();
        if (meaning.lastDay()) {
            return Resolved.date(Stretch.day(LocalDate.of(year, 12, 31)), scene.anchor(), 0.7);
        }
        return Resolved.date(Stretch.year(year), scene.anchor(), 0.7)
                .withInterval(Stretch.month(year, 12).interval());
    }
}
