package org.secondsource.app.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.secondsource.SecondSourceException;
import org.secondsource.archive.Blob;
import org.secondsource.archive.CaptureNote;
import org.secondsource.archive.Compared;
import org.secondsource.archive.Compared.Stale;
import org.secondsource.archive.Deposit;
import org.secondsource.archive.PlacingAct;
import org.secondsource.archive.StoryEvent;
import org.secondsource.archive.folder.DataFolder;
import org.secondsource.archive.sql.Pen;
import org.secondsource.name.NameTables;
import org.secondsource.text.Article;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/**
 * The front door of what a desk keeps open all day. Articles are handed in and are kept for good when {@link #deposit}
 * returns; reading, placing and comparing them follows behind, in a thread of its own after {@link #start(boolean)}, or in the
 * caller's with {@link #catchUp}. It goes on where it stopped, however it stopped, and tells nothing twice. Of all programs
 * that have one archive open, one at a time does this work. Safe for use by many threads.
 */
public final class Newsroom implements AutoCloseable {
    /** Between two looks for what other programs handed in, in milliseconds. */
    private static final long LOOK = 1000;

    /** Between two looks whether another program has put the pen down, in milliseconds. */
    private static final long WAIT = 100;

    /** Stories compared before new articles are looked for, where pages show what came. */
    private static final int STORIES = 8;

    /** The same where nobody looks: more at once, so that no core waits for the last of them, nor all for the disk. */
    private static final int MANY_STORIES = 32;

    /** Events told to listeners at once. */
    private static final int EVENTS = 500;

    private final DataFolder data;
    private final Equipment equipment;
    private final Consumer<Problem> problems;
    private final ReadingShelf shelf;
    private final Overlay overlay;
    private final Comparing comparing;
    private final StoryDesk stories;
    private final ArticleDesk articles;
    private final Review review;
    private final Profiles profiles;
    private final FoundReports found;
    private final SearchDesk search;
    private final EventDesk events;
    private final List<Consumer<StoryEvent>> listeners = new CopyOnWriteArrayList<>();
    private final Rests rests = new Rests();
    private final AtomicLong told;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean closing;
    private volatile boolean searching;
    private @Nullable Worktable worktable;
    private @Nullable Pen pen;
    private @Nullable Thread thread;

    private Newsroom(DataFolder data, Equipment equipment, Consumer<Problem> problems) {
        this.data = data;
        this.equipment = equipment;
        this.problems = problems;
        shelf = new ReadingShelf(data, equipment);
        overlay = new Overlay(data);
        comparing = new Comparing(data, shelf, overlay, equipment.clock());
        stories = new StoryDesk(data, shelf);
        articles = new ArticleDesk(data, shelf, overlay);
        review = new Review(this, overlay, equipment.clock());
        profiles = new Profiles(data, equipment.clock());
        search = new SearchDesk(shelf, overlay, problems);
        found = new FoundReports(data, search, comparing);
        events = new EventDesk(data, search);
        told = new AtomicLong(data.events().newest());
    }

    /**
     * Opens a newsroom over an archive; closing it closes the archive.
     *
     * @param problems is told what could not be read
     */
    public static Newsroom open(DataFolder data, Equipment equipment, Consumer<Problem> problems) {
        return new Newsroom(data, equipment, problems);
    }

    /** Keeps an article; when this returns it is on the disk. What follows from it follows behind. */
    public Deposit deposit(Article article, String actor) {
        Deposit deposit =
                data.articles().deposit(article, actor, equipment.clock().instant());
        work.release();
        return deposit;
    }

    /** The same, with the bytes it was read from: they are on the disk before the archive knows the article. */
    public Deposit deposit(Article article, Original original, String actor) {
        String hash = data.captureFolder().keep(original.bytes().toArray());
        CaptureNote capture = new CaptureNote(
                hash,
                original.source(),
                original.captured().orElseGet(() -> equipment.clock().instant()));
        Deposit deposit = data.articles().deposit(article, capture, actor);
        work.release();
        return deposit;
    }

    /**
     * What an article was read from.
     *
     * @param source the file or address the bytes came from
     * @param captured when they were had from there, if that was before now
     */
    public record Original(Blob bytes, String source, Optional<Instant> captured) {
        public Original(Blob bytes, String source) {
            this(bytes, source, Optional.empty());
        }
    }

    /**
     * Begins to read, place and compare in a thread of its own what is handed in, by this program or another.
     *
     * @param searchable whether the search index is to follow at once; if not, whoever searches next brings it up
     */
    public synchronized void start(boolean searchable) {
        searching = searchable;
        if (thread == null) {
            thread = new Thread(this::workOn, "newsroom");
            thread.start();
        }
    }

    private void workOn() {
        long look = 0;
        while (!closing) {
            try {
                workOnce();
                boolean handedIn = work.tryAcquire(look, TimeUnit.MILLISECONDS);
                look = LOOK;
                work.drainPermits();
                if (searching && !handedIn) {
                    tryTo(this::openAhead);
                }
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    private void workOnce() {
        tryTo(() -> {
            boolean ours = tryToClear(rests);
            tellListeners();
            if (searching && !ours) {
                search.catchUp();
            }
        });
    }

    /** A disk that is full or a server that is away may come back: it is told, and tried again. */
    private void tryTo(Runnable deed) {
        try {
            deed.run();
        } catch (StoppedException closed) {
            // What was left is done by the next run.
        } catch (SecondSourceException broken) {
            problems.accept(new Problem(
                    ProblemCode.NOT_WRITTEN, "the newsroom", "cannot go on for now (" + broken.getMessage() + ")"));
        }
    }

    /**
     * Reads, places and compares all that waits, and returns when nothing does. If another program is at it, waits until
     * that has done it or leaves it; what that one will not read again is taken as that one read it, and that is told.
     */
    public void catchUp() {
        Standstill standstill = new Standstill(data, shelf.makers());
        while (!tryToClear(new Rests()) && !isClear()) {
            if (standstill.isReached(System.nanoTime())) {
                problems.accept(new Problem(
                        ProblemCode.READ_OTHERWISE,
                        data.folder().toString(),
                        "another program that has this archive open reads with another reader or version;"
                                + " what that one made of it is used"));
                break;
            }
            pause();
        }
        tellListeners();
    }

    /**
     * Works off what waits, unless another program does; tells whether it did.
     *
     * @param resting stories that are left for later
     */
    private synchronized boolean tryToClear(Rests resting) {
        if (pen == null) {
            pen = data.takePen().orElse(null);
        }
        if (pen == null) {
            return false;
        }
        try {
            boolean more = true;
            while (more && !closing) {
                readAll();
                boolean unfound = searching && search.catchUpSome();
                more = compareSome(resting) || unfound;
            }
            return true;
        } catch (SecondSourceException broken) {
            // What was placed but not kept must not be built upon.
            closeWorktable();
            throw broken;
        }
    }

    /** Stories are not opened where there is nothing to place. */
    private void readAll() {
        if (!data.readings().unread(shelf.makers(), 0, 1).isEmpty()) {
            (worktable == null ? openWorktable() : worktable).clear();
        }
    }

    /** Lets everything be read and compared again by {@link #catchUp}, as after an update of the program. */
    public void readAgain() {
        data.readings().disown();
    }

    private Worktable openWorktable() {
        Worktable.Kit kit = new Worktable.Kit(shelf, overlay, equipment.clock(), problems);
        Worktable opened = new Worktable(
                kit,
                searching
                        ? new EarlyReader(kit, search).whileOpening(() -> closing)
                        : StoryBook.open(data, () -> closing));
        worktable = opened;
        return opened;
    }

    /** While nothing is to do, so that the first article that comes does not wait until many stories are opened. */
    private synchronized void openAhead() {
        if (pen != null && worktable == null) {
            openWorktable();
        }
    }

    /** Whether an article that comes now is placed without opening stories first. */
    synchronized boolean isReadyToPlace() {
        return worktable != null;
    }

    private void closeWorktable() {
        if (worktable != null) {
            worktable.close();
            worktable = null;
        }
    }

    private boolean compareSome(Rests resting) {
        int most = searching ? STORIES : MANY_STORIES;
        List<Stale> stale = data.stories().stale(shelf.makers(), most + resting.count()).stream()
                .filter(story -> !resting.rests(story.id(), System.nanoTime()))
                .limit(most)
                .toList();
        // Who reads a desk's pages meanwhile needs a core, too.
        Stream<Stale> work = searching ? stale.stream() : stale.parallelStream();
        keep(work.map(this::compared).toList());
        tellListeners();
        return !stale.isEmpty();
    }

    /** A story that was compared; nothing of it if no report was read, or the program failed on it. */
    private record Work(Stale story, Optional<Compared> compared, long from, long until) {}

    private Work compared(Stale story) {
        long from = System.nanoTime();
        Optional<Compared> compared = Optional.empty();
        try {
            compared = comparing.compare(story);
        } catch (SecondSourceException broken) {
            throw broken;
        } catch (RuntimeException | StackOverflowError mistake) {
            // A mistake of ours in one story must not keep the others from being compared.
            problems.accept(new Problem(
                    ProblemCode.FAULT,
                    story.id(),
                    "the program failed on this story (" + mistake + "); please report it"));
        }
        return new Work(story, compared, from, System.nanoTime());
    }

    private void keep(List<Work> done) {
        List<Work> compared =
                done.stream().filter(work -> work.compared().isPresent()).toList();
        if (!compared.isEmpty()) {
            data.stories()
                    .keep(compared.stream()
                            .flatMap(work -> work.compared().stream())
                            .toList());
        }
        compared.forEach(work -> rests.begin(work.story().id(), work.from(), work.until()));
        done.stream()
                .filter(work -> work.compared().isEmpty())
                .forEach(work -> data.stories().settle(work.story()));
    }

    /**
     * Carries out what a user says of stories: as if the program had placed the articles so.
     *
     * @return empty if another program has the archive's pen
     */
    synchronized Optional<List<PlacingAct>> place(
            Function<StoryBook, List<PlacingAct>> deed, Consumer<List<PlacingAct>> keep) {
        if (!tryToClear(rests)) {
            return Optional.empty();
        }
        try {
            List<PlacingAct> acts = deed.apply((worktable == null ? openWorktable() : worktable).book());
            keep.accept(acts);
            wake();
            return Optional.of(acts);
        } catch (SecondSourceException broken) {
            closeWorktable();
            throw broken;
        }
    }

    /** A user changed something that stories are built on, and waits to see what follows from it. */
    void wake() {
        rests.endAll();
        work.release();
    }

    /** Whether nothing waits to be read or compared. */
    public boolean isClear() {
        return data.readings().unread(shelf.makers(), 0, 1).isEmpty()
                && data.stories().stale(shelf.makers(), 1).isEmpty();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(WAIT);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SecondSourceException("interrupted", interrupted);
        }
    }

    /**
     * Is told of every event from now on, in order, also of those that another program noticed; from the thread that works.
     * A listener must be quick and must not throw.
     */
    public void listen(Consumer<StoryEvent> listener) {
        listeners.add(listener);
    }

    public void unlisten(Consumer<StoryEvent> listener) {
        listeners.remove(listener);
    }

    private synchronized void tellListeners() {
        List<StoryEvent> events = data.events().since(told.get(), EVENTS);
        while (!events.isEmpty()) {
            for (StoryEvent event : events) {
                listeners.forEach(listener -> listener.accept(event));
                told.set(event.number());
            }
            events = data.events().since(told.get(), EVENTS);
        }
    }

    /** Stories and their dossiers. */
    public StoryDesk stories() {
        return stories;
    }

    /** Articles with all their versions. */
    public ArticleDesk articles() {
        return articles;
    }

    /** What users say of results. */
    public Review review() {
        return review;
    }

    /** What outlets and sources are like over all articles. */
    public Profiles profiles() {
        return profiles;
    }

    /** What searches find, compared. */
    public FoundReports found() {
        return found;
    }

    /** Finds articles and attributions. */
    public SearchDesk search() {
        return search;
    }

    /** What happened to stories. */
    public EventDesk events() {
        return events;
    }

    /** The names articles are read with, which pages should be read with, too. */
    public NameTables tables() {
        return equipment.knowledge().tables();
    }

    /** The archive itself. */
    public DataFolder data() {
        return data;
    }

    /** What is waited for by {@link #close}: the change being made is finished, what waits is left for the next run. */
    @Override
    public void close() {
        closing = true;
        work.release();
        join();
        synchronized (this) {
            closeWorktable();
            search.close();
            Optional.ofNullable(pen).ifPresent(Pen::close);
            pen = null;
            shelf.close();
            data.close();
        }
    }

    private void join() {
        Thread working = thread;
        if (working == null) {
            return;
        }
        try {
            working.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
