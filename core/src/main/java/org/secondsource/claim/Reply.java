package org.secondsource.claim;

import java.util.List;
import java.util.Objects;
import org.secondsource.text.Evidence;

/**
 * Somebody was asked for comment.
 *
 * @param asked who, one entry per person or body
 * @param outcome what came of it
 * @param evidence the words that say so
 */
public record Reply(List<String> asked, ReplyOutcome outcome, Evidence evidence) {
    public Reply {
        asked = List.copyOf(asked);
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(evidence);
    }
}
