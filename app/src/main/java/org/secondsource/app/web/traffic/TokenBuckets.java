package org.secondsource.app.web.traffic;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * A bucket of tokens for each client: every request takes one, and they come back at a steady rate. Remembers the clients
 * seen last and no more, so that many clients cannot fill the memory. Thread-safe.
 */
public final class TokenBuckets {
    private static final int MOST_CLIENTS = 20_000;

    private static final double NANOS_PER_SECOND = 1e9;

    private final double perSecond;
    private final double burst;
    private final LongSupplier nanoTime;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CLIENTS;
        }
    };

    private record Bucket(double tokens, long at) {}

    /**
     * @param perSecond how many tokens come back in a second
     * @param burst how many there are at most
     * @param nanoTime a clock like {@link System#nanoTime}
     */
    public TokenBuckets(double perSecond, double burst, LongSupplier nanoTime) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.nanoTime = nanoTime;
    }

    /** Takes a token; where there is none, answers how long until there is one. */
    public synchronized Optional<Duration> take(String client) {
        long now = nanoTime.getAsLong();
        double tokens = tokens(client, now);
        if (tokens < 1) {
            return Optional.of(Duration.ofNanos((long) ((1 - tokens) / perSecond * NANOS_PER_SECOND)));
        }
        buckets.put(client, new Bucket(tokens - 1, now));
        return Optional.empty();
    }

    /** Gives a token back, as after a login that was right. */
    public synchronized void giveBack(String client) {
        long now = nanoTime.getAsLong();
        buckets.put(client, new Bucket(Math.min(burst, tokens(client, now) + 1), now));
    }

    private double tokens(String client, long now) {
        Bucket bucket = buckets.get(client);
        return bucket == null
                ? burst
                : Math.min(burst, bucket.tokens() + (now - bucket.at()) / NANOS_PER_SECOND * perSecond);
    }
}
