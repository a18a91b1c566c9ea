package org.secondsource.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.secondsource.time.TimeMeaning.DayPart;

/** Clock times: "10:35 a.m.", "9 p.m. EST", "18:00 UTC", "4 in the morning". */
final class Clocks {
    private static final int HOUR = 60;
    private static final int HALF_DAY = 12 * HOUR;

    private Clocks() {}

    static Optional<TimeMeaning> read(Match match) {
        OptionalInt clock = match.value(WordClass.CLOCK, WordClass.CLOCK_FIGURES);
        int minutes = clock.isPresent() ? clock.getAsInt() : wholeHour(match);
        OptionalInt meridiem = match.value(WordClass.MERIDIEM);
        boolean onTheDial = minutes >= HOUR && minutes < HALF_DAY + HOUR;
        if (minutes < 0 || (meridiem.isPresent() && !onTheDial)) {
            return Optional.empty();
        }
        if (meridiem.isPresent()) {
            minutes = minutes % HALF_DAY + meridiem.getAsInt() * HOUR;
        }
        if (match.has(WordClass.PART)) {
            boolean afterNoon = PartsOfDay.part(match) != DayPart.MORNING;
            minutes = minutes % HALF_DAY + (afterNoon ? HALF_DAY : 0);
        }
        return Optional.of(
                new TimeMeaning.Clock(minutes, match.value(WordClass.ZONE), clock.isPresent(), Optional.empty()));
    }

    /** Minutes of "4 in the morning", "5 p.m."; -1 if no dial has the number. */
    private static int wholeHour(Match match) {
        Tag tag = match.tag(WordClass.NUMBER, 0).orElseThrow();
        boolean hour = !tag.isVague() && tag.value() == tag.whole() && tag.value() <= 12 && tag.value() >= 1;
        return hour ? tag.whole() * HOUR : -1;
    }

    /** Minutes after midnight that a zone lies ahead of the clock in Greenwich. */
    static OptionalInt inGreenwich(TimeMeaning.Clock clock) {
        return clock.zone().isPresent()
                ? OptionalInt.of(clock.minutes() - clock.zone().getAsInt())
                : OptionalInt.empty();
    }
}
