package org.secondsource.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.secondsource.time.TimeMeaning.DayPart;

/** "This morning", "Monday night", "the evening of June 3", "that night". */
final class PartsOfDay {
    private PartsOfDay() {}

    static Optional<TimeMeaning> read(Match match) {
        DayPart part = part(match);
        if (match.has(WordClass.WEEKDAY)) {
            return of(part, Operator.weekday(match, Operator.direction(match)));
        }
        if (match.has(WordClass.MONTH)) {
            return of(part, Operator.DAY.read(match).orElseThrow());
        }
        return of(part, new TimeMeaning.DaysAway(match.value(WordClass.DEICTIC).orElse(Operator.lastShift(match))));
    }

    /** The night of "overnight" began on the day before. */
    static Optional<TimeMeaning> ofTheDaySpokenOf(Match match) {
        int shift = match.hasAny("before", "overnight") ? -1 : Operator.lastShift(match);
        return Optional.of(new TimeMeaning.PartOfDay(part(match), Optional.empty(), shift));
    }

    /** "Two nights ago" is one night, "three nights" is a length. */
    static Optional<TimeMeaning> ago(Match match) {
        DayPart part = part(match);
        double count = Lengths.count(match);
        return count == Lengths.VAGUE || count != Math.rint(count)
                ? Optional.of(new TimeMeaning.Reference(TimeMeaning.Relation.PAST))
                : of(part, new TimeMeaning.DaysAway((int) -count));
    }

    /** The part of a day that the match names; night if none. */
    static DayPart part(Match match) {
        OptionalInt named = match.value(WordClass.PART, WordClass.PARTS);
        return named.isPresent() ? DayPart.ALL.get(named.getAsInt()) : DayPart.NIGHT;
    }

    private static Optional<TimeMeaning> of(DayPart part, TimeMeaning day) {
        return Optional.of(new TimeMeaning.PartOfDay(part, Optional.of(day), 0));
    }
}
