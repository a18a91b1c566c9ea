package org.secondsource.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;

/** Keeps requests to one host apart. Safe for use by many threads. */
final class HostPace {
    private final Timekeeper timekeeper;
    private final Semaphore places;
    private Instant next;

    HostPace(Timekeeper timekeeper, int atOnce) {
        this.timekeeper = timekeeper;
        this.places = new Semaphore(atOnce, true);
        this.next = timekeeper.now();
    }

    /** Waits for its turn; the caller must {@link #leave} afterwards. */
    void enter(Duration betweenRequests) throws InterruptedException {
        places.acquire();
        Duration wait;
        synchronized (this) {
            Instant now = timekeeper.now();
            Instant turn = next.isAfter(now) ? next : now;
            wait = Duration.between(now, turn);
            next = turn.plus(betweenRequests);
        }
        if (!wait.isZero()) {
            timekeeper.await(wait);
        }
    }

    void leave() {
        places.release();
    }

    /** Nobody is to ask this host before {@code instant}. */
    synchronized void notBefore(Instant instant) {
        if (instant.isAfter(next)) {
            next = instant;
        }
    }
}
