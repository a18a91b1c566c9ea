package org.secondsource.archive;

import java.time.Instant;
import java.util.Objects;

/**
 * Something that was changed in the archive.
 *
 * @param at when
 * @param actor who did it
 * @param action what was done, such as {@code stored}
 * @param subject to what: the id of an article or story
 */
public record AuditEntry(Instant at, String actor, String action, String subject) {
    public AuditEntry {
        Objects.requireNonNull(at);
        Objects.requireNonNull(actor);
        Objects.requireNonNull(action);
        Objects.requireNonNull(subject);
    }
}
