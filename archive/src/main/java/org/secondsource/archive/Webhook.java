package org.secondsource.archive;

import java.util.Objects;

/**
 * An address that is told of what happens.
 *
 * @param number under which users know it
 * @param url where to
 * @param secret with which what is told is signed
 * @param scope what is told
 * @param event number of the last event that was looked at on its behalf
 */
public record Webhook(long number, String url, String secret, AlertScope scope, long event) {
    public Webhook {
        Objects.requireNonNull(url);
        Objects.requireNonNull(secret);
        Objects.requireNonNull(scope);
    }

    /** Without its secret. */
    @Override
    public String toString() {
        return "webhook " + number + " to " + url;
    }
}
