package org.secondsource.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.secondsource.time.TimeMeaning.DayPart;
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
        return unit(match).map(unit -> new TimeMeaning.Repeating(Lengths.count(match), unit, Optional.empty()));
    }

    private static Optional<Granularity> unit(Match match) {
        Optional<Granularity> unit = Operator.unit(match);
        return unit.isPresent() || !match.has("yearly") ? unit : Optional.of(Granularity.YEAR);
    }

    private static Optional<TimeMeaning> which(Match match) {
        Optional<Integer> weekday = match.value(WordClass.WEEKDAY).or(() -> match.value(WordClass.WEEKDAYS));
        Optional<DayPart> part = match.tag(WordClass.PART, 0)
                .or(() -> match.tag(WordClass.PARTS, 0))
                .map(DayPart::of);
        if (weekday.isPresent()) {
            TimeMeaning day = new TimeMeaning.Weekday(java.time.DayOfWeek.of(weekday.get()), Direction.OPEN);
            return Optional.of(part.isPresent() ? new TimeMeaning.PartOfDay(part.get(), Optional.of(day), 0) : day);
        }
        if (part.isPresent()) {
            return Optional.of(new TimeMeaning.PartOfDay(part.get(), Optional.empty(), 0));
        }
        OptionalInt none = OptionalInt.empty();
        Optional<TimeMeaning> season = match.value(WordClass.SEASON)
                .map(index -> new TimeMeaning.SeasonOf(none, none, Season.ALL.get(index), Direction.OPEN));
        return season.or(
                () -> match.value(WordClass.MONTH).map(month -> new TimeMeaning.MonthOf(none, month, Direction.OPEN)));
    }

    /** "15 a year", "per day": only where something is counted or priced in front; "12 hours a day" counts itself. */
    static Optional<TimeMeaning> rate(Match match) {
        boolean counted = match.has("per")
                || match.tag(WordClass.NUMBER, 0).isPresent()
                || match.before(0)
                        .filter(word -> word.is(WordClass.NUMBER) || isCounted(match, word))
                        .isPresent();
        // "Fifty miles an hour" is a speed, not a habit.
        return counted
                ? Operator.unit(match)
                        .filter(unit -> !unit.isFinerThanDay())
                        .map(unit -> new TimeMeaning.Repeating(1, unit, Optional.empty()))
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
            if (match.before(steps).filter(word -> word.is(WordClass.NUMBER)).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
