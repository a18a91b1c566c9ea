package org.secondsource.time;

import java.time.LocalDate;
import java.util.Optional;
import org.secondsource.time.TimeMeaning.Away;
import org.secondsource.time.TimeMeaning.Length;
import org.secondsource.time.TimeMeaning.MonthOf;
import org.secondsource.time.TimeMeaning.PartOfDay;
import org.secondsource.time.TimeMeaning.Reference;
import org.secondsource.time.TimeMeaning.Relation;
import org.secondsource.time.TimeMeaning.Repeating;
import org.secondsource.time.TimeMeaning.SeasonOf;
import org.secondsource.time.TimeMeaning.Weekday;
import org.secondsource.time.TimeMeaning.Window;

/** Lengths, stretches up to the present, sets and times without a date. */
final class Durations {
    /** What "some years", "recent months" is taken to be at most, in units. */
    private static final int VAGUE_UNITS = 10;

    private Durations() {}

    static Resolved length(Length meaning, Scene scene) {
        // "Will reopen in three weeks" names a day; how long it will take is told the same way, but less often.
        Match match = scene.match();
        boolean ahead = match.lowerBefore(0).equals("in")
                && (scene.tense() == Tense.FUTURE || Tense.wouldBe(match.words(), match.from()));
        return ahead && !meaning.unit().isFinerThanDay()
                ? Distances.away(new Away(meaning.count(), meaning.unit(), true, false), scene)
                : length(meaning);
    }

    static Resolved length(Length meaning) {
        return Resolved.unplaced(TimeType.DURATION, value(meaning.count(), meaning.unit()), meaning.unit());
    }

    private static String value(double count, Granularity unit) {
        if (count < 0) {
            return unit == Granularity.DECADE ? "PXY" : unit.vagueDuration();
        }
        boolean half = count != Math.rint(count) && count * 2 == Math.rint(count * 2) && count > 1;
        if (half && unit == Granularity.YEAR) {
            return "P" + (long) count + "Y6M";
        }
        if (half && unit == Granularity.HOUR) {
            return "PT" + (long) count + "H30M";
        }
        if (half && unit == Granularity.MINUTE) {
            return "PT" + (long) count + "M30S";
        }
        if (count == 0.5) {
            return halfUnit(unit);
        }
        return unit.duration(count);
    }

    private static String halfUnit(Granularity unit) {
        return switch (unit) {
            case HOUR -> "PT30M";
            case DAY -> "PT12H";
            case YEAR -> "P6M";
            case DECADE -> "P5Y";
            case CENTURY -> "P50Y";
            case MINUTE -> "PT30S";
            default -> unit.duration(0.5);
        };
    }

    /** "The past two months": a length with a place. */
    static Resolved window(Window meaning, Scene scene) {
        String value = value(meaning.count(), meaning.unit());
        Optional<TimeInterval> interval =
                scene.today().isPresent() ? Optional.of(beside(scene.today().get(), meaning)) : Optional.empty();
        double confidence = meaning.count() < 0 ? 0.5 : 0.85;
        return new Resolved(TimeType.DURATION, value, interval, meaning.unit(), scene.anchor(), confidence);
    }

    private static TimeInterval beside(LocalDate today, Window meaning) {
        double count = meaning.count() < 0 ? VAGUE_UNITS : meaning.count();
        LocalDate other = meaning.unit().move(today, meaning.future() ? count : -count);
        return meaning.future()
                ? TimeInterval.days(today, later(today, other))
                : TimeInterval.days(other, today.plusDays(1));
    }

    private static LocalDate later(LocalDate today, LocalDate other) {
        return other.isAfter(today) ? other : today.plusDays(1);
    }

    /** "Years ago": somewhere before today. */
    static Resolved vagueDistance(Away meaning, Scene scene) {
        Relation relation = meaning.future() ? Relation.FUTURE : Relation.PAST;
        return reference(new Reference(relation), scene);
    }

    static Resolved reference(Reference meaning, Scene scene) {
        String value = meaning.relation().name() + "_REF";
        Optional<TimeInterval> interval = scene.today().isPresent()
                ? Optional.of(side(scene.today().get(), meaning.relation()))
                : Optional.empty();
        return new Resolved(TimeType.DATE, value, interval, Granularity.DAY, scene.anchor(), 0.6);
    }

    private static TimeInterval side(LocalDate today, Relation relation) {
        return switch (relation) {
            case PAST -> new TimeInterval(TimeInterval.START, today.plusDays(1).atStartOfDay());
            case PRESENT -> TimeInterval.days(today, today.plusDays(1));
            case FUTURE -> new TimeInterval(today.atStartOfDay(), TimeInterval.END);
        };
    }

    static Resolved repeating(Repeating meaning) {
        String value =
                meaning.which().isPresent() ? which(meaning.which().get()) : value(meaning.count(), meaning.unit());
        return Resolved.unplaced(TimeType.SET, value, meaning.unit());
    }

    private static String which(TimeMeaning which) {
        if (which instanceof Weekday weekday) {
            return "XXXX-WXX-" + weekday.day().getValue();
        }
        if (which instanceof PartOfDay part) {
            String day = part.day().isPresent() ? which(part.day().get()) : "XXXX-XX-XX";
            return day + part.part().value;
        }
        if (which instanceof SeasonOf season) {
            return "XXXX-" + season.season().value;
        }
        return which instanceof MonthOf month ? Stretch.anyYear(month.month()) : "XXXX-XX-XX";
    }
}
