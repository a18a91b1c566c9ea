package org.secondsource.app.desk;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.secondsource.archive.Compared.Stale;
import org.secondsource.archive.Makers;
import org.secondsource.archive.folder.DataFolder;

/**
 * Tells whether waiting for another program is of use. One that reads by rules, or is of another version, finds nothing to do
 * where we would still read or compare: then nothing is new, and what is not ours does not become less. Used from one thread.
 */
final class Standstill {
    /** Longer than the other program takes for an article or a story, on a busy machine. Our own choice. */
    private static final long LONG = TimeUnit.SECONDS.toNanos(3);

    private final DataFolder data;
    private final Makers makers;
    private Left left = new Left(List.of(), List.of());
    private long since = Long.MIN_VALUE;

    /** What comes next of what is left to do. */
    private record Left(List<Long> unread, List<Stale> stale) {}

    /** @param makers whose readings would be good enough for us */
    Standstill(DataFolder data, Makers makers) {
        this.data = data;
        this.makers = makers;
    }

    /** Asked again and again; {@code now} is of one clock, in nanoseconds. */
    boolean isReached(long now) {
        Left next =
                new Left(data.readings().unread(makers, 0, 1), data.stories().stale(makers, 1));
        boolean moves = since == Long.MIN_VALUE
                || !next.equals(left)
                || data.readings().isAnyNew()
                || data.stories().isAnyNew();
        left = next;
        since = moves ? now : since;
        return now - since >= LONG;
    }
}
