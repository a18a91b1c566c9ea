package org.secondsource.app.web.access;

import java.time.Instant;
import java.util.Objects;

/**
 * Stands for an account where a program asks.
 *
 * @param id by which it is shown and taken back
 * @param label what its owner calls it
 * @param owner name of an account; the token can do no more than its owner
 * @param hash SHA-256 of the secret, which itself is kept nowhere
 */
public record ApiToken(String id, String label, String owner, Scope scope, String hash, Instant createdAt) {
    public ApiToken {
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
        Objects.requireNonNull(owner);
        Objects.requireNonNull(scope);
        Objects.requireNonNull(hash);
        Objects.requireNonNull(createdAt);
    }
}
