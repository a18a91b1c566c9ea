package org.secondsource.archive;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What was worked out from one version of an article and where the article was placed; kept as a whole.
 *
 * @param reading what the version says
 * @param report the article in few words
 * @param sayings who says what in it
 * @param acts how it got into its story; none if it is in one already
 * @param tips what there is to tell of that
 * @param at when
 */
public record Note(
        KeptReading reading,
        Saying.Report report,
        List<Saying> sayings,
        List<PlacingAct> acts,
        List<Tip> tips,
        Instant at) {
    public Note {
        Objects.requireNonNull(reading);
        Objects.requireNonNull(report);
        sayings = List.copyOf(sayings);
        acts = List.copyOf(acts);
        tips = List.copyOf(tips);
        Objects.requireNonNull(at);
    }
}
