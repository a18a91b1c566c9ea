package org.secondsource.claim;

import java.util.Optional;
import java.util.Set;
import org.secondsource.text.Evidence;
import org.secondsource.time.EventOffset;
import org.secondsource.time.Granularity;
import org.secondsource.time.TimeInterval;

/**
 * Something that one report puts at a time.
 *
 * @param when the interval the words allow
 * @param granularity how finely the time is told
 * @param who of a report: the outlet that reported it, in lower case; empty for what happened
 * @param words stems of the words that tell it
 * @param sentence number of the sentence it stands in, -1 for a publication
 * @param offset where the time comes from the distance to another event
 */
record TimedEvent(
        TimelineEntry.Lane lane,
        TimeInterval when,
        Granularity granularity,
        String who,
        Set<String> words,
        String label,
        Evidence evidence,
        int sentence,
        Optional<EventOffset> offset) {

    String article() {
        return evidence.article();
    }
}
