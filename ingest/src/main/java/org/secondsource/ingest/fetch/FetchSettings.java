package org.secondsource.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How to fetch.
 *
 * @param userAgent who we say we are, with an address for complaints; its first word is matched against robots.txt
 * @param limits what one answer may cost
 * @param pace how gently a host is treated
 * @param allowPrivate whether loopback, private and link-local addresses may be asked; never for addresses that come
 *     from others
 * @param proxy an HTTP proxy, if one must be used
 */
public record FetchSettings(String userAgent, Limits limits, Pace pace, boolean allowPrivate, Optional<URI> proxy) {
    public FetchSettings {
        if (userAgent.isBlank() || userAgent.chars().anyMatch(character -> character < ' ')) {
            throw new IllegalArgumentException("not a user agent: " + userAgent);
        }
        Objects.requireNonNull(limits);
        Objects.requireNonNull(pace);
        Objects.requireNonNull(proxy);
    }

    /**
     * The usual settings.
     *
     * @param contact an address or page where the operator can be reached; sent with every request
     */
    public static FetchSettings defaults(String contact) {
        return new FetchSettings(
                "SecondSource/0.1 (+" + contact + ")", Limits.defaults(), Pace.defaults(), false, Optional.empty());
    }

    public FetchSettings withPrivateAllowed() {
        return new FetchSettings(userAgent, limits, pace, true, proxy);
    }

    public FetchSettings with(Limits other) {
        return new FetchSettings(userAgent, other, pace, allowPrivate, proxy);
    }

    public FetchSettings with(Pace other) {
        return new FetchSettings(userAgent, limits, other, allowPrivate, proxy);
    }

    public FetchSettings withProxy(URI other) {
        return new FetchSettings(userAgent, limits, pace, allowPrivate, Optional.of(other));
    }

    /** The name robots.txt knows us by: the user agent up to the first slash or space. */
    String robotName() {
        return userAgent.split("[/ ]", 2)[0];
    }

    /**
     * What one answer may cost.
     *
     * @param bytes longest body, after decompression
     * @param time longest wait for one answer from the first byte asked to the last received
     * @param redirects most redirects followed
     * @param retries most further tries after a passing failure
     */
    public record Limits(long bytes, Duration time, int redirects, int retries) {
        public Limits {
            if (bytes < 1 || time.isNegative() || time.isZero() || redirects < 0 || retries < 0) {
                throw new IllegalArgumentException("limits must be positive");
            }
        }

        /** 10 MiB (CC-NEWS cuts at 5), 30 seconds, 5 redirects, 2 retries. */
        public static Limits defaults() {
            return new Limits(10L << 20, Duration.ofSeconds(30), 5, 2);
        }
    }

    /**
     * How gently a host is treated.
     *
     * @param betweenRequests least time between two requests to one host; a longer one in robots.txt wins
     * @param atOnce most requests to one host at the same time
     * @param longestWait longest time we wait because a host asks us to; beyond it we give up for now
     */
    public record Pace(Duration betweenRequests, int atOnce, Duration longestWait) {
        public Pace {
            if (betweenRequests.isNegative() || atOnce < 1 || longestWait.isNegative()) {
                throw new IllegalArgumentException("not a pace");
            }
        }

        /** A second between requests, one at a time, waiting for at most two minutes. */
        public static Pace defaults() {
            return new Pace(Duration.ofSeconds(1), 1, Duration.ofMinutes(2));
        }
    }
}
