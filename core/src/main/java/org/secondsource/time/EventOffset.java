package org.secondsource.time;

import java.util.Objects;
import java.util.Optional;
import org.secondsource.text.Span;

/**
 * A distance between an event that has no date of its own and the time of the sentence: "On Easter Monday, two
 * weeks after the ministers met" says {@code meeting + P2W = Easter Monday}. It is a constraint; a timeline may solve it with
 * what other reports say of the event.
 *
 * @param event the words that name the event counted from
 * @param distance its length as TIMEX3 has it, such as {@code P1W}
 * @param unit how finely the distance is told
 * @param after whether the sentence's time lies after the event
 * @param eventWhen where the event lies by this, if the sentence has a date itself
 */
public record EventOffset(
        Span event, String distance, Granularity unit, boolean after, Optional<TimeInterval> eventWhen) {
    public EventOffset {
        Objects.requireNonNull(event);
        Objects.requireNonNull(distance);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(eventWhen);
    }
}
