package org.secondsource.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where an expression stands.
 *
 * @param narrative what was told before
 * @param match the words
 * @param paragraph number of its paragraph
 * @param sentence number of its sentence
 * @param tense of its clause
 */
record Scene(Narrative narrative, Match match, int paragraph, int sentence, Tense tense) {

    Optional<LocalDate> today() {
        return narrative.today();
    }

    Anchor anchor() {
        return narrative.anchor();
    }

    /** The latest time told of between two granularities, at most {@code sentences} sentences back. */
    Optional<Narrative.Told> recent(Granularity finest, Granularity coarsest, int sentences) {
        return narrative.last(finest, coarsest, sentence - sentences);
    }
}
