package org.secondsource.framing;

import java.util.Objects;
import java.util.Optional;
import org.secondsource.text.Evidence;

/**
 * Words by which an outlet, in its own voice, frames what it reports.
 *
 * @param kind what sort of words
 * @param evidence the words
 * @param referent whom or what they label, where they label
 * @param why the rule
 */
public record FramingNote(Kind kind, Evidence evidence, Optional<String> referent, String why) {
    public FramingNote {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(referent);
        Objects.requireNonNull(why);
    }

    /** Sorts of framing. */
    public enum Kind {
        LOADED_WORD,
        LABEL,
        JUDGING_VERB
    }
}
