package org.secondsource.ingest.fetch;

import java.time.Duration;
import java.time.Instant;

/** The clock a fetcher goes by, and how it waits; tests bring one that does not really wait. Safe for many threads. */
public interface Timekeeper {

    Instant now();

    /** Returns once {@code duration} has passed. */
    void await(Duration duration) throws InterruptedException;

    /** The machine's own clock. */
    static Timekeeper system() {
        return new Timekeeper() {
            @Override
            public Instant now() {
                return Instant.now();
            }

            @Override
            public void await(Duration duration) throws InterruptedException {
                Thread.sleep(duration.toMillis());
            }
        };
    }
}
