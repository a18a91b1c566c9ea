package org.secondsource.app.desk;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.secondsource.SecondSourceException;
import org.secondsource.app.desk.StoryBook.Placed;
import org.secondsource.app.desk.packing.RawReading;
import org.secondsource.app.desk.revision.Revision;
import org.secondsource.archive.ArchiveException;
import org.secondsource.archive.KeptReading;
import org.secondsource.archive.Note;
import org.secondsource.archive.Tip;
import org.secondsource.archive.Version;
import org.secondsource.archive.folder.DataFolder;
import org.secondsource.reading.Reading;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/**
 * Reads and places what was handed in: versions are read by several workers at once and placed one by one, in the order in
 * which they were handed in. Used from one thread, by whoever has the archive's pen.
 */
final class Worktable implements AutoCloseable {
    /** The machine most people have has two cores to spare. */
    private static final int WORKERS = 2;

    /** Versions read ahead: enough that no worker waits for a long one. */
    private static final int AHEAD = 32;

    /** Notes kept in one change: each change waits for the disk. */
    private static final int TOGETHER = 16;

    private final DataFolder data;
    private final ReadingShelf shelf;
    private final Overlay overlay;
    private final Clock clock;
    private final Consumer<Problem> problems;
    private final StoryBook book;
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    private final List<Note> notes = new ArrayList<>();

    /** A version, and its reading unless the program failed on it. */
    private record Read(Version version, Optional<RawReading> reading, KeptReading kept) {}

    /**
     * What it works with.
     *
     * @param problems is told what could not be read
     */
    record Kit(ReadingShelf shelf, Overlay overlay, Clock clock, Consumer<Problem> problems) {}

    /** @param book the open stories */
    Worktable(Kit kit, StoryBook book) {
        this.data = kit.shelf().data();
        this.shelf = kit.shelf();
        this.overlay = kit.overlay();
        this.clock = kit.clock();
        this.problems = kit.problems();
        this.book = book;
    }

    StoryBook book() {
        return book;
    }

    /** Reads and places all that waits, what is handed in meanwhile included. */
    void clear() {
        Deque<Future<Read>> reading = new ArrayDeque<>();
        long after = 0;
        List<Long> unread = data.readings().unread(shelf.makers(), after, AHEAD);
        while (!unread.isEmpty() || !reading.isEmpty()) {
            for (long number : unread) {
                reading.add(workers.submit(() -> read(number)));
                after = number;
            }
            while (reading.size() > AHEAD || (unread.isEmpty() && !reading.isEmpty())) {
                note(result(reading.remove()));
            }
            unread = data.readings().unread(shelf.makers(), after, AHEAD);
        }
        keepNotes();
    }

    private Read read(long number) {
        Version version = data.articles()
                .version(number)
                .orElseThrow(() -> new ArchiveException("version " + number + " is gone from the archive"));
        try {
            RawReading reading = shelf.read(version.article());
            return new Read(version, Optional.of(reading), shelf.packed(number, reading));
        } catch (SecondSourceException broken) {
            throw broken;
        } catch (RuntimeException | StackOverflowError mistake) {
            // A mistake of ours in one article must not keep the others from being read.
            problems.accept(new Problem(
                    ProblemCode.FAULT,
                    version.article().id(),
                    "the program failed on this article (" + mistake + "); please report it"));
            return new Read(version, Optional.empty(), shelf.failed(number));
        }
    }

    private static Read result(Future<Read> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof SecondSourceException ours) {
                throw ours;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SecondSourceException("interrupted", interrupted);
        }
    }

    private void note(Read read) {
        Version version = read.version();
        String article = version.article().id();
        Optional<String> story = storyOf(article);
        Optional<Placed> placed = story.isPresent() ? Optional.empty() : Optional.of(book.place(version));
        String now = story.or(() -> placed.map(Placed::story)).orElseThrow();
        Optional<Reading> reading = read.reading().map(RawReading::reading);
        boolean again = story.isPresent() && shelf.isDone(version.number());
        List<Tip> tips = again
                ? List.of()
                : reading.map(each -> changes(version, each, now)).orElse(List.of());
        notes.add(Notes.of(version, reading.map(overlay::lay), read.kept(), placed, tips, clock.instant()));
        if (notes.size() >= TOGETHER) {
            keepNotes();
        }
    }

    /** What a version says otherwise than the one before, and what its outlet notes. */
    private List<Tip> changes(Version version, Reading reading, String story) {
        Optional<Version> before = data.articles().versions(version.article().id()).stream()
                .filter(other -> other.number() < version.number())
                .reduce((first, second) -> second);
        List<String> known =
                before.map(each -> each.article().masthead().notes()).orElse(List.of());
        List<Tip> tips = new ArrayList<>(Notes.corrections(reading.article(), story, known));
        before.flatMap(each -> shelf.kept(each.number()))
                .map(RawReading::reading)
                .ifPresent(then -> tips.addAll(Notes.changes(version, Revision.between(then, reading), story)));
        return tips;
    }

    /** Where an article is, also if that was noted but not kept yet. */
    private Optional<String> storyOf(String article) {
        if (notes.stream().anyMatch(note -> note.report().article().equals(article))) {
            keepNotes();
        }
        return data.stories().storyOf(article);
    }

    private void keepNotes() {
        if (!notes.isEmpty()) {
            data.readings().keep(notes);
            notes.clear();
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
