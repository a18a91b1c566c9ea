package org.secondsource.archive;

import java.net.URI;
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

    /**
     * The machine an address leads to, such as {@code https://chat.example}. What comes behind lets whoever knows it write
     * into many a chat, and is not for everybody who may read the log.
     */
    public static String machine(String url) {
        URI address = URI.create(url);
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return address.getScheme() + "://" + address.getHost() + port;
    }

    /** Without its secret. */
    @Override
    public String toString() {
        return "webhook " + number + " to " + url;
    }
}
