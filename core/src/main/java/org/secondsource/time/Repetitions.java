package org.secondsource.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;
import org.secondsource.time.TimeMeaning.Direction;
import org.secondsource.time.TimeMeaning.Season;

/** What comes back: "every Monday", "daily", "15 a year". */
final class Repetitions {
    private Repetitions() {}

    static Optional<TimeMeaning> each(Match match) {
        Optional<TimeMeaning> which = which(match);
        if (which.isPresent()) {
            return Optional.of(new TimeMeaning.Repeating(1, Granularity.DAY, which));
        }
        return Optional.of(new TimeMeaning.Repeating(Lengths.count(match), Operator.unit(match), Optional.empty()));
    }

    private static Optional<TimeMeaning> which(Match match) {
        OptionalInt weekday = match.value(WordClass.WEEKDAY, WordClass.WEEKDAYS);
        boolean part = match.has(WordClass.PART) || match.has(WordClass.PARTS);
        if (weekday.isPresent()) {
            TimeMeaning day = new TimeMeaning.Weekday(DayOfWeek.of(weekday.getAsInt()), Direction.OPEN);
            return Optional.of(part ? new TimeMeaning.PartOfDay(PartsOfDay.part(match), Optional.of(day), 0) : day);
        }
        if (part) {
            return Optional.of(new TimeMeaning.PartOfDay(PartsOfDay.part(match), Optional.empty(), 0));
        }
        OptionalInt none = OptionalInt.empty();
        OptionalInt season = match.value(WordClass.SEASON);
        if (season.isPresent()) {
            return Optional.of(new TimeMeaning.SeasonOf(none, none, Season.ALL.get(season.getAsInt()), Direction.OPEN));
        }
        OptionalInt month = match.value(WordClass.MONTH);
        return month.isPresent()
                ? Optional.of(new TimeMeaning.MonthOf(none, month.getAsInt(), Direction.OPEN))
                : Optional.empty();
    }

    /** "15 a year", "per day": only where something is counted or priced in front; "12 hours a day" counts itself. */
    static Optional<TimeMeaning> rate(Match match) {
        boolean counted = match.has("per")
                || match.has(WordClass.NUMBER)
                || match.before(0).is(WordClass.NUMBER)
                || isCounted(match, match.before(0));
        Granularity unit = Operator.unit(match);
        // "Fifty miles an hour" is a speed, not a habit.
        return counted && !unit.isFinerThanDay()
                ? Optional.of(new TimeMeaning.Repeating(1, unit, Optional.empty()))
                : Optional.empty();
    }

    /** A noun in the plural (or money, percent) with a number close before it. */
    private static boolean isCounted(Match match, Word noun) {
        boolean measure = noun.lower().endsWith("s")
                || noun.lower().equals("percent")
                || noun.lower().equals("%");
        if (!measure || (noun.is(WordClass.UNITS) && !match.first().lower().equals("a"))) {
            return false;
        }
        for (int steps = 1; steps <= 3; steps++) {
            if (match.before(steps).is(WordClass.NUMBER)) {
                return true;
            }
        }
        return false;
    }
}
