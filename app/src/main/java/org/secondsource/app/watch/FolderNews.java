package org.secondsource.app.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.secondsource.archive.Watch;
import org.secondsource.ingest.file.ArticleFiles;

/**
 * Notices at once what is put into a watched folder, without opening a file: it walks through the folder every few seconds and
 * compares sizes and times. The system's own notices would be quicker, but come from no network drive and no container's
 * volume. What cannot be walked through has no news; the look that its time brings tells why. Used from one thread.
 */
final class FolderNews {
    /** Between two walks, at least. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** A walk takes at most one part in so many of the time. */
    private static final int SHARE = 50;

    private final Clock clock;
    private final Map<Long, Walk> walks = new HashMap<>();

    /**
     * @param files what tells whether any file was changed
     * @param next when to walk again
     */
    private record Walk(long files, Instant next) {}

    FolderNews(Clock clock) {
        this.clock = clock;
    }

    /** Whether files came or were changed since this was asked last; true when it is asked of a folder for the first time. */
    boolean hasNews(Watch watch) {
        Instant now = clock.instant();
        Optional<Walk> last = Optional.ofNullable(walks.get(watch.number()));
        if (watch.order().kind() != Watch.Kind.FOLDER
                || last.filter(walk -> walk.next().isAfter(now)).isPresent()) {
            return false;
        }
        long began = System.nanoTime();
        Optional<Long> files = files(Path.of(watch.order().target()), now);
        Duration took = Duration.ofNanos(System.nanoTime() - began).multipliedBy(SHARE);
        Instant next = now.plus(took.compareTo(PAUSE) > 0 ? took : PAUSE);
        walks.put(watch.number(), new Walk(files.or(() -> last.map(Walk::files)).orElse(0L), next));
        return files.isPresent() && !files.equals(last.map(Walk::files));
    }

    private static Optional<Long> files(Path folder, Instant now) {
        try {
            long files = 0;
            for (Path file : ArticleFiles.filesIn(folder)) {
                files = files * 31
                        + FileMark.of(file, now)
                                .map(mark -> (file + mark).hashCode())
                                .orElse(0);
            }
            return Optional.of(files);
        } catch (IOException | UncheckedIOException broken) {
            return Optional.empty();
        }
    }
}
