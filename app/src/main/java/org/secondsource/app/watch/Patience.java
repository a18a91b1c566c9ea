package org.secondsource.app.watch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How long to wait before something is done again. Pure functions. */
final class Patience {
    /**
     * Between the looks at an article: outlets change what is young, and what is a week old hardly ever. Our own choice:
     * nine looks over a good week.
     */
    private static final List<Duration> LOOKS = List.of(
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(8),
            Duration.ofDays(1),
            Duration.ofDays(2),
            Duration.ofDays(4));

    /** Between the tries to tell a webhook, as the Standard Webhooks specification advises. */
    private static final List<Duration> TRIES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    /** Share of a wait that is added at random, so that many who wait do not come back as one. */
    private static final double JITTER = 0.2;

    private Patience() {}

    /** @param looks how often an article was looked at, at least once; empty if it is to be let be */
    static Optional<Duration> beforeLook(int looks, RandomGenerator random) {
        return step(LOOKS, looks, random);
    }

    /** @param tries how often a webhook was tried, at least once; empty if it is to be given up */
    static Optional<Duration> beforeTry(int tries, RandomGenerator random) {
        return step(TRIES, tries, random);
    }

    private static Optional<Duration> step(List<Duration> steps, int done, RandomGenerator random) {
        if (done > steps.size()) {
            return Optional.empty();
        }
        Duration wait = steps.get(Math.max(0, done - 1));
        return Optional.of(wait.plusMillis((long) (wait.toMillis() * JITTER * random.nextDouble())));
    }
}
