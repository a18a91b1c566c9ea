package org.secondsource.app.web;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the server listens and what it takes.
 *
 * @param host the address it listens at
 * @param port 0 for any that is free
 * @param published the address by which people know it, if a proxy stands before it
 */
public record ServerSettings(String host, int port, Optional<URI> published, Limits limits) {
    /** Names of this machine that no other machine can reach it by. */
    private static final java.util.Set<String> LOOPBACK = java.util.Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    public ServerSettings {
        Objects.requireNonNull(host);
        Objects.requireNonNull(published);
        Objects.requireNonNull(limits);
    }

    /** For this machine alone. */
    public static ServerSettings local(int port) {
        return new ServerSettings("127.0.0.1", port, Optional.empty(), Limits.usual());
    }

    /** Whether other machines can reach it, themselves or through a proxy. */
    public boolean isReachable() {
        return !LOOPBACK.contains(host) || published.isPresent();
    }

    public boolean isHttps() {
        return published.map(URI::getScheme).filter("https"::equalsIgnoreCase).isPresent();
    }

    /**
     * What one client may ask of the server.
     *
     * @param body largest request body, in bytes
     * @param head largest head of a request (its first line and headers), in bytes
     * @param headTime how long the head may take
     * @param idle after what time a connection that says nothing is ended
     * @param bytesPerSecond how fast a body must come at least
     * @param requestsPerSecond how many requests a client may send, over time
     * @param burst how many at once
     */
    public record Limits(
            long body,
            int head,
            Duration headTime,
            Duration idle,
            long bytesPerSecond,
            double requestsPerSecond,
            double burst) {
        /** Bounds for a newsroom: a day's crawl goes in by {@code ingest}, not through the browser. */
        public static Limits usual() {
            return new Limits(32L << 20, 16 << 10, Duration.ofSeconds(10), Duration.ofSeconds(60), 1000, 30, 300);
        }
    }
}
