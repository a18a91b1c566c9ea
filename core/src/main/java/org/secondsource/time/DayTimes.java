package org.secondsource.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.secondsource.time.TimeMeaning.Clock;
import org.secondsource.time.TimeMeaning.PartOfDay;

/** Parts of a day and clock times. */
final class DayTimes {
    private static final int DAY = 24 * 60;

    private DayTimes() {}

    static Resolved part(PartOfDay meaning, Scene scene) {
        Day day = day(meaning.day(), scene);
        if (day.date().isEmpty()) {
            return Resolved.unplaced(TimeType.TIME, "XXXX-XX-XX" + meaning.part().value, Granularity.PART_OF_DAY);
        }
        boolean tonight = scene.match().has("overnight") && scene.tense() == Tense.FUTURE;
        LocalDate date = day.date().get().plusDays(tonight ? 0 : meaning.shift());
        return Resolved.date(Stretch.part(date, meaning.part()), day.anchor(), 0.85);
    }

    static Resolved clock(Clock meaning, Scene scene) {
        Day day = day(meaning.day(), scene);
        boolean greenwich = meaning.zone().isPresent() && meaning.zone().getAsInt() == 0;
        String time = "T" + Stretch.digits(meaning.minutes() / 60, 2) + ":" + Stretch.digits(meaning.minutes() % 60, 2);
        if (meaning.minutes() == DAY) {
            time = "T24:00";
        }
        String zone = greenwich ? "Z" : "";
        Granularity granularity = meaning.exact() ? Granularity.MINUTE : Granularity.HOUR;
        if (day.date().isEmpty()) {
            return Resolved.unplaced(TimeType.TIME, "XXXX-XX-XX" + time + zone, granularity);
        }
        LocalDateTime begin = day.date().get().atStartOfDay().plusMinutes(meaning.minutes());
        // A clock time told without any day is that of the report or of the day before it.
        boolean perhapsEarlier = day.supposed() && scene.tense() != Tense.FUTURE;
        TimeInterval interval = new TimeInterval(perhapsEarlier ? begin.minusDays(1) : begin, begin.plusMinutes(1));
        String value = day.date().get() + time + zone;
        double confidence = day.supposed() ? 0.5 : 0.85;
        return new Resolved(TimeType.TIME, value, Optional.of(interval), granularity, day.anchor(), confidence);
    }

    /**
     * @param supposed whether the text tells no day and that of the report was taken
     */
    private record Day(Optional<LocalDate> date, Anchor anchor, boolean supposed) {}

    /** The day named, else the one spoken of in this sentence or the last, else today. */
    private static Day day(Optional<TimeMeaning> named, Scene scene) {
        if (named.isPresent()) {
            Resolved day = named.get().place(scene);
            Optional<LocalDate> date = day.interval().isPresent()
                    ? Optional.of(day.interval().get().begin().toLocalDate())
                    : Optional.empty();
            return new Day(date, day.anchor(), false);
        }
        Optional<Narrative.Told> near = scene.narrative().lastDay(scene.sentence() - 1);
        Optional<Narrative.Told> told =
                near.isPresent() ? near : scene.narrative().lastDay(0);
        return told.isPresent() && (near.isPresent() || isNew(told.get(), scene))
                ? new Day(Optional.of(told.get().day()), told.get().anchor(), false)
                : new Day(scene.today(), scene.anchor(), true);
    }

    /** Whether it is a day that a report brings news of: its own or the one before. */
    private static boolean isNew(Narrative.Told told, Scene scene) {
        if (told.speech() || scene.today().isEmpty()) {
            return false;
        }
        LocalDate today = scene.today().get();
        return !told.day().isAfter(today) && told.day().isAfter(today.minusDays(2));
    }
}
