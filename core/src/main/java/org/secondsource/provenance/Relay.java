package org.secondsource.provenance;

import java.util.Objects;
import java.util.Optional;
import org.secondsource.text.Evidence;

/**
 * An edge of a provenance graph: {@code to} has it from {@code from}.
 *
 * @param from key of the node nearer the origin
 * @param to key of the node that relies on it
 * @param evidence the words that say so; for an inferred edge, what it was inferred from
 * @param inferred false if a report states it, true if it was concluded (copied passages, clock)
 * @param why the cue or the rule
 */
public record Relay(String from, String to, Optional<Evidence> evidence, boolean inferred, String why) {
    public Relay {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(why);
    }
}
