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
        Optional<Tag> clock = match.tag(WordClass.CLOCK, 0).or(() -> match.tag(WordClass.CLOCK_FIGURES, 0));
        Optional<Integer> minutes = clock.isPresent() ? clock.map(Tag::whole) : wholeHour(match);
        Optional<Tag> meridiem = match.tag(WordClass.MERIDIEM, 0);
        if (meridiem.isPresent()) {
            minutes = minutes.filter(all -> all >= HOUR && all < HALF_DAY + HOUR)
                    .map(all -> all % HALF_DAY + meridiem.get().whole() * HOUR);
        }
        Optional<Tag> part = match.tag(WordClass.PART, 0);
        if (part.isPresent()) {
            boolean afterNoon = DayPart.of(part.get()) != DayPart.MORNING;
            minutes = minutes.map(all -> all % HALF_DAY + (afterNoon ? HALF_DAY : 0));
        }
        boolean exact = clock.isPresent();
        return minutes.map(all ->
                new TimeMeaning.Clock(all, Operator.optional(match.value(WordClass.ZONE)), exact, Optional.empty()));
    }

    private static Optional<Integer> wholeHour(Match match) {
        return match.tag(WordClass.NUMBER, 0)
                .filter(tag -> !tag.isVague() && tag.value() == tag.whole() && tag.value() <= 12 && tag.value() >= 1)
                .map(tag -> tag.whole() * HOUR);
    }

    /** Minutes after midnight that a zone lies ahead of the clock in Greenwich. */
    static OptionalInt inGreenwich(TimeMeaning.Clock clock) {
        return clock.zone().isPresent()
                ? OptionalInt.of(clock.minutes() - clock.zone().getAsInt())
                : OptionalInt.empty();
    }
}
