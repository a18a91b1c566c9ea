package org.secondsource.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * People who read a desk, all at once.
 *
 * @param count how many
 * @param pause between two looks of one of them; none to ask as fast as answers come
 * @param time for which they read
 */
public record Readers(int count, Duration pause, Duration time, Choice choice) {

    /**
     * What they look at.
     *
     * @param only the kind of thing, if it is one alone: story, search, article or stories
     * @param tries how often each is looked at, of which the quickest counts
     */
    public record Choice(Optional<String> only, int tries) {
        public Choice {
            Objects.requireNonNull(only);
        }
    }

    /** Lets them read; returns when the time is over. */
    public void read(Desk desk, Sights sights, Times times) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<Future<?>> all = new ArrayList<>();
            long end = System.nanoTime() + time.toNanos();
            for (int reader = 0; reader < count; reader++) {
                Random random = new Random(reader);
                all.add(threads.submit(() -> {
                    readUntil(end, desk, () -> sights.choose(random, choice.only()), times);
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private void readUntil(long end, Desk desk, Supplier<Sights.Look> next, Times times) throws InterruptedException {
        while (System.nanoTime() < end) {
            desk.look(next.get(), choice.tries(), times);
            TimeUnit.NANOSECONDS.sleep(pause.toNanos());
        }
    }
}
