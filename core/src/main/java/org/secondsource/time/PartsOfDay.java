package org.secondsource.time;

import java.util.Optional;
import org.secondsource.time.TimeMeaning.DayPart;
import org.secondsource.time.TimeMeaning.Direction;

/** "This morning", "Monday night", "the evening of June 3", "that night". */
final class PartsOfDay {
    private PartsOfDay() {}

    static Optional<TimeMeaning> read(Match match) {
        DayPart part = part(match);
        if (match.tag(WordClass.WEEKDAY, 0).isPresent()) {
            return of(part, Operator.weekday(match, Operator.direction(match)));
        }
        if (match.tag(WordClass.MONTH, 0).isPresent()) {
            return Operator.DAY.read(match).flatMap(day -> of(part, day));
        }
        Optional<Tag> deictic = match.tag(WordClass.DEICTIC, 0);
        if (deictic.isPresent()) {
            return of(part, new TimeMeaning.DaysAway(deictic.get().whole()));
        }
        return of(part, new TimeMeaning.DaysAway(Operator.lastShift(match)));
    }

    static Optional<TimeMeaning> ofTheDaySpokenOf(Match match) {
        return Optional.of(new TimeMeaning.PartOfDay(
                part(match), Optional.empty(), match.has("before") ? -1 : Operator.lastShift(match)));
    }

    /** "Two nights ago" is one night, "three nights" is a length. */
    static Optional<TimeMeaning> ago(Match match) {
        DayPart part = match.tag(WordClass.PARTS, 0).map(DayPart::of).orElse(DayPart.NIGHT);
        double count = Lengths.count(match);
        return count == Lengths.VAGUE || count != Math.rint(count)
                ? Optional.of(new TimeMeaning.Reference(TimeMeaning.Relation.PAST))
                : of(part, new TimeMeaning.DaysAway((int) -count));
    }

    static boolean is(Direction direction, Match match) {
        return Operator.direction(match) == direction;
    }

    private static DayPart part(Match match) {
        return match.tag(WordClass.PART, 0).map(DayPart::of).orElse(DayPart.NIGHT);
    }

    private static Optional<TimeMeaning> of(DayPart part, TimeMeaning day) {
        return Optional.of(new TimeMeaning.PartOfDay(part, Optional.of(day), 0));
    }
}
