package org.secondsource.app.desk;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.secondsource.SecondSourceException;
import org.secondsource.app.desk.packing.RawReading;
import org.secondsource.archive.KeptReading;
import org.secondsource.archive.Note;
import org.secondsource.archive.Version;
import org.secondsource.archive.folder.DataFolder;
import org.secondsource.reading.Reading;

/**
 * Reads what is handed in while the stories are still being opened, so that it can be looked at and found at once: opening
 * takes some seconds with thousands of articles. Such a reading is marked as early; once the stories are open the version is
 * read and placed as any other, in its turn. Used from one thread, by whoever has the archive's pen.
 */
final class EarlyReader {
    /** How long new articles wait to be noticed, in milliseconds. */
    private static final long LOOK = 100;

    /** Versions read between two looks whether the stories are open. */
    private static final int SOME = 4;

    private final DataFolder data;
    private final Worktable.Kit kit;
    private final SearchDesk search;
    private long last;

    EarlyReader(Worktable.Kit kit, SearchDesk search) {
        this.data = kit.shelf().data();
        this.kit = kit;
        this.search = search;
    }

    /**
     * Opens the stories in a thread of its own and meanwhile reads what comes.
     *
     * @param stop whether to leave it
     */
    StoryBook whileOpening(BooleanSupplier stop) {
        FutureTask<StoryBook> opening = new FutureTask<>(() -> StoryBook.open(data, stop));
        new Thread(opening, "stories").start();
        while (true) {
            try {
                return opening.get(LOOK, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                readSome();
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof SecondSourceException ours
                        ? ours
                        : new IllegalStateException(failed.getCause());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new SecondSourceException("interrupted", interrupted);
            }
        }
    }

    /** Reads a few of the versions that nobody has read, and lets them be found. */
    void readSome() {
        List<Long> some = data.readings().behind(SOME);
        for (long number : some) {
            // One that the program fails on stays behind the last that was read.
            if (number > last) {
                last = number;
                data.articles()
                        .version(number)
                        .flatMap(this::note)
                        .ifPresent(note -> data.readings().keep(List.of(note)));
            }
        }
        search.catchUpSome();
    }

    /** Empty if the program fails on it, which is told when it is read in its turn. */
    private Optional<Note> note(Version version) {
        ReadingShelf shelf = kit.shelf();
        try {
            RawReading read = shelf.read(version.article());
            KeptReading early = shelf.packedEarly(version.number(), read);
            Optional<Reading> laid = Optional.of(kit.overlay().lay(read.reading()));
            return Optional.of(Notes.of(
                    version,
                    laid,
                    early,
                    Optional.empty(),
                    List.of(),
                    kit.clock().instant()));
        } catch (SecondSourceException broken) {
            throw broken;
        } catch (RuntimeException | StackOverflowError mistake) {
            return Optional.empty();
        }
    }
}
