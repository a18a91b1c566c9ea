package org.secondsource.app.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.secondsource.archive.ArchiveException;
import org.secondsource.archive.CitedSource;
import org.secondsource.archive.sql.Sayings;

/**
 * Who is cited most. Counting goes through every attribution of the archive, so where that takes long its result is kept
 * for a while: then whoever asks gets what is known, and it is counted anew behind. Safe for use by many threads.
 */
public final class CitedSources {
    /** Sources counted with their outlets; nobody reads a longer list. */
    public static final int MOST = 500;

    /** A count that takes no longer is made for everybody who asks: up to some 100,000 attributions. */
    private static final Duration QUICK = Duration.ofMillis(30);

    /** Younger than this a count is not made anew. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    /** Whoever comes after this waits for a new count, .2 s for 850,000 attributions. */
    private static final Duration OLD = Duration.ofHours(1);

    private final Sayings sayings;
    private final Clock clock;
    private final AtomicBoolean counting = new AtomicBoolean();
    private volatile @Nullable Count last;

    CitedSources(Sayings sayings, Clock clock) {
        this.sayings = sayings;
        this.clock = clock;
    }

    /**
     * What was counted.
     *
     * @param most the most cited first, at most {@value #MOST}
     * @param unnamed attributions to unnamed sources, which are nobody's
     * @param at when it was counted
     * @param took how long that took
     */
    public record Count(List<CitedSource> most, long unnamed, Instant at, Duration took) {
        public Count {
            most = List.copyOf(most);
        }

        /** Whether it is not counted anew for everybody who asks. */
        public boolean isKept() {
            return took.compareTo(QUICK) > 0;
        }
    }

    /** The latest count; of a large archive it may be an hour old. */
    public Count count() {
        Count known = last;
        if (known == null || !known.isKept()) {
            return countNow();
        }
        Duration age = Duration.between(known.at(), clock.instant());
        if (age.compareTo(OLD) > 0) {
            return countNow();
        }
        if (age.compareTo(FRESH) > 0 && counting.compareAndSet(false, true)) {
            Thread behind = new Thread(this::countBehind, "sources");
            behind.setDaemon(true);
            behind.start();
        }
        return known;
    }

    private void countBehind() {
        try {
            countNow();
        } catch (ArchiveException away) {
            // What is known stays; whoever asks next tries again.
        } finally {
            counting.set(false);
        }
    }

    private Count countNow() {
        long from = System.nanoTime();
        List<CitedSource> most = sayings.mostCited(MOST);
        long unnamed = sayings.unnamed();
        Count count = new Count(most, unnamed, clock.instant(), Duration.ofNanos(System.nanoTime() - from));
        last = count;
        return count;
    }
}
