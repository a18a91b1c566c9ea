package org.secondsource.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.text.Span;

/**
 * What an article has told so far: the day it counts from and the times already read. One article's reading only; not
 * thread-safe.
 */
final class Narrative {
    /** How many times a reader keeps in mind; also bounds the work in texts made of nothing but times. */
    private static final int MEMORY = 40;

    private final Optional<Anchor> reference;
    private final Optional<LocalDate> today;
    private final String country;
    private final List<Told> told;
    private final Set<String> values;

    Narrative(Optional<LocalDate> today, Optional<Anchor> reference, String country) {
        this.today = today;
        this.reference = reference;
        this.country = country;
        this.told = new ArrayList<>();
        this.values = new HashSet<>();
    }

    /** What {@code other} tells, seen from another day. */
    private Narrative(Narrative other, LocalDate today, Anchor anchor) {
        this.today = Optional.of(today);
        this.reference = Optional.of(anchor);
        this.country = other.country;
        this.told = other.told;
        this.values = other.values;
    }

    /**
     * A calendar time that was read, and where.
     *
     * @param speech whether it is the day somebody said something on: "the coastguard said on Tuesday"
     */
    record Told(Resolved time, Span span, int sentence, boolean speech) {
        LocalDate day() {
            return time.interval().orElseThrow().begin().toLocalDate();
        }

        Anchor anchor() {
            return new Anchor.Mentioned(day(), span);
        }
    }

    Optional<LocalDate> today() {
        return today;
    }

    Anchor anchor() {
        return reference.isPresent() ? reference.get() : new Anchor.Unknown();
    }

    String country() {
        return country;
    }

    /** Remembers a time that has a place in the calendar. */
    void tell(Told time) {
        Optional<TimeInterval> interval = time.time().interval();
        boolean placed = interval.isPresent() && !interval.get().isOpen();
        if (placed && Character.isDigit(time.time().value().charAt(0))) {
            told.add(time);
            values.add(time.time().value());
        }
    }

    /** The day something happened on, told last in these sentences; that of what was said if there is no other. */
    Optional<Told> lastDay(int fromSentence) {
        Optional<Told> spoken = Optional.empty();
        for (int at = told.size() - 1; at >= Math.max(0, told.size() - MEMORY); at--) {
            Told each = told.get(at);
            if (each.sentence() < fromSentence) {
                break;
            }
            boolean day = each.time().granularity().compareTo(Granularity.DAY) <= 0;
            if (day && !each.speech()) {
                return Optional.of(each);
            }
            spoken = day && spoken.isEmpty() ? Optional.of(each) : spoken;
        }
        return spoken;
    }

    /** Whether a time with this value was told of. */
    boolean hasTold(String value) {
        return values.contains(value);
    }

    /** The latest time told of that is at least as fine as {@code coarsest}, looking back over {@code sentences}. */
    Optional<Told> last(Granularity finest, Granularity coarsest, int fromSentence) {
        for (int at = told.size() - 1; at >= Math.max(0, told.size() - MEMORY); at--) {
            Told each = told.get(at);
            if (each.sentence() < fromSentence) {
                return Optional.empty();
            }
            Granularity granularity = each.time().granularity();
            if (granularity.compareTo(finest) >= 0 && granularity.compareTo(coarsest) <= 0) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The same narrative, counted from another day: for words that were spoken on it. */
    Narrative countedFrom(LocalDate day, Anchor anchor) {
        return new Narrative(this, day, anchor);
    }
}
