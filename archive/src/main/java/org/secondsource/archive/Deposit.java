package org.secondsource.archive;

import java.util.Objects;

/**
 * The receipt for an article handed in; whoever holds it may rely on the article being kept.
 *
 * @param id under which the archive keeps it: the article's own, with a number behind it where another article has that
 * @param standing what the archive had of it before
 */
public record Deposit(String id, Standing standing) {
    public Deposit {
        Objects.requireNonNull(id);
        Objects.requireNonNull(standing);
    }
}
