package org.secondsource.time;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.secondsource.time.TimeMeaning.PartOf;

/** "Early September", "the end of the year", "later this month". */
final class Positions {
    private Positions() {}

    static Resolved place(PartOf meaning, Scene scene) {
        Resolved whole = meaning.whole().place(scene);
        if (whole.interval().isEmpty() || whole.interval().get().isOpen()) {
            return whole;
        }
        Stretch stretch = new Stretch(whole.interval().get(), whole.granularity(), whole.value());
        if (whole.granularity() == Granularity.PART_OF_DAY) {
            return ofPartOfDay(meaning.position(), whole);
        }
        return switch (meaning.position()) {
            case START -> whole.withInterval(stretch.third(0).interval());
            case MID -> whole.withInterval(stretch.third(1).interval());
            case END -> whole.withInterval(stretch.third(2).interval());
            case BEFORE_NOW, AFTER_NOW -> cutAtToday(meaning, whole, scene);
            case SOMETIME, ABOUT -> whole;
        };
    }

    /** "Early on Wednesday morning" leaves out the last quarter, "late" the first half: nobody says it by the clock. */
    private static Resolved ofPartOfDay(TimeMeaning.Position position, Resolved whole) {
        TimeInterval hours = whole.interval().orElseThrow();
        long minutes = ChronoUnit.MINUTES.between(hours.begin(), hours.until());
        return switch (position) {
            case START ->
                whole.withInterval(new TimeInterval(hours.begin(), hours.begin().plusMinutes(minutes * 3 / 4)));
            case END -> whole.withInterval(new TimeInterval(hours.begin().plusMinutes(minutes / 2), hours.until()));
            default -> whole;
        };
    }

    /** "Earlier this month" ends, and "later this month" begins, with the day that is counted from. */
    private static Resolved cutAtToday(PartOf meaning, Resolved whole, Scene scene) {
        boolean before = meaning.position() == TimeMeaning.Position.BEFORE_NOW;
        Optional<TimeInterval> side = scene.today()
                .map(today -> before
                        ? new TimeInterval(TimeInterval.START, today.plusDays(1).atStartOfDay())
                        : new TimeInterval(today.atStartOfDay(), TimeInterval.END));
        return side.flatMap(half -> whole.interval().orElseThrow().intersection(half))
                .map(whole::withInterval)
                .orElse(whole);
    }
}
