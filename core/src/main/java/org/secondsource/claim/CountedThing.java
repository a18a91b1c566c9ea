package org.secondsource.claim;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.secondsource.quantity.Quantity;
import org.secondsource.reading.Reading;
import org.secondsource.text.Stamp;
import org.secondsource.time.TimeInterval;

/**
 * A figure of one report with what is needed to compare it.
 *
 * @param what what it counts
 * @param words stems of the words around it
 * @param asOf the day it holds for, as TIMEX3 has it, where stated
 * @param holds the time it holds for
 */
record CountedThing(
        Reading reading, Quantity quantity, What what, Set<String> words, Optional<String> asOf, Holds holds) {

    /** What lies further back than this, in days, is background to the news; by choice. */
    private static final int BACKGROUND = 31;

    /**
     * What is counted and what befell it.
     *
     * @param noun stem of the noun counted, "people" for all nouns that say no more; empty if none is told
     * @param shown the same in words for the reader
     * @param fate family of what befell them ("killed"); empty if the clause tells none
     */
    record What(String noun, String shown, String fate) {
        String label() {
            return fate.isEmpty() ? shown : (shown + " " + fate).strip();
        }
    }

    /**
     * When a figure holds.
     *
     * @param moment the day stated, else the day and hour of the report; empty if the report tells it as an older one or
     *     nothing is known
     * @param event when what it counts came to pass, where the sentence says
     */
    record Holds(Optional<Stamp> moment, Optional<TimeInterval> event) {}

    String article() {
        return reading.article().id();
    }

    /** Whether the two count the same: unit, noun, fate and part of a whole agree, and the sentences speak of the same. */
    boolean isSame(CountedThing other) {
        boolean alike = quantity.unit().equals(other.quantity.unit())
                && quantity.additive() == other.quantity.additive()
                && isPart() == other.isPart()
                && what.fate().equals(other.what.fate())
                && what.noun().equals(other.what.noun());
        return alike
                && sameEvent(other)
                && (!what.fate().isEmpty() || shared(other) >= (what.noun().isEmpty() ? 2 : 1));
    }

    private boolean isPart() {
        return quantity.context().partOf().isPresent();
    }

    private int shared(CountedThing other) {
        int shared = 0;
        for (String word : words) {
            shared += other.words.contains(word) ? 1 : 0;
        }
        return shared;
    }

    /** A figure of another time is another figure: the killed of a fire years ago are not those of today's. */
    private boolean sameEvent(CountedThing other) {
        if (holds.event().isPresent() && other.holds.event().isPresent()) {
            return holds.event().get().overlaps(other.holds.event().get());
        }
        return isOld() == other.isOld();
    }

    /** Whether the sentence puts it more than {@link #BACKGROUND} days before the report. */
    private boolean isOld() {
        Optional<LocalDateTime> published =
                reading.article().published().map(stamp -> stamp.date().atStartOfDay());
        return published.isPresent()
                && holds.event()
                        .filter(event -> event.until().isBefore(published.get().minusDays(BACKGROUND)))
                        .isPresent();
    }
}
