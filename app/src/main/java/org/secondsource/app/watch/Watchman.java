package org.secondsource.app.watch;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.secondsource.SecondSourceException;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.archive.Deposit;
import org.secondsource.ingest.fetch.FetchSettings;
import org.secondsource.ingest.fetch.Fetcher;
import org.secondsource.ingest.fetch.Sender;
import org.secondsource.ingest.source.Lookout;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/**
 * The front door: looks after what is watched and tells webhooks, round after round in a thread of its own after
 * {@link #start}, or one round in the caller's with {@link #round}. It goes on where it stopped. Close it before the newsroom
 * it works for.
 */
public final class Watchman implements AutoCloseable {
    /** Between two rounds, in milliseconds. */
    private static final long PAUSE = 1000;

    private final Fetcher fetcher;
    private final Sender sender;
    private final Patrol patrol;
    private final Courier courier;
    private final Listener listener;
    private volatile boolean closing;
    private @Nullable Thread thread;

    private Watchman(Newsroom newsroom, FetchSettings settings, Clock clock, Listener listener) {
        this.listener = listener;
        this.fetcher = Fetcher.open(settings);
        this.sender = Sender.open(settings);
        this.patrol = new Patrol(
                newsroom, new Lookout(fetcher, newsroom.tables().outlets()), new Findings(newsroom, listener), clock);
        this.courier = new Courier(newsroom, sender, clock);
    }

    /** Is told what a watchman does. Must be quick, must not throw, and may be called by many threads. */
    public interface Listener {
        /** An article was handed to the newsroom; it is on the disk. */
        void deposited(Deposit deposit);

        void problem(Problem problem);
    }

    /**
     * Opens a watchman; nothing is done before {@link #start} or {@link #round}.
     *
     * @param settings how the web is asked, and whether private addresses may be
     */
    public static Watchman open(Newsroom newsroom, FetchSettings settings, Clock clock, Listener listener) {
        return new Watchman(newsroom, settings, clock, listener);
    }

    /** Begins to go round. */
    public synchronized void start() {
        if (thread == null) {
            thread = new Thread(this::goRound, "watchman");
            thread.start();
        }
    }

    private void goRound() {
        while (!closing) {
            try {
                roundOrProblem();
                TimeUnit.MILLISECONDS.sleep(PAUSE);
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    /** The archive may be busy or a disk full for a while; whoever keeps watch does not go home for that. */
    private void roundOrProblem() {
        try {
            round();
        } catch (SecondSourceException broken) {
            listener.problem(new Problem(ProblemCode.NOT_WRITTEN, "watch", String.valueOf(broken.getMessage())));
        }
    }

    /** Looks at all that is due and tells all that is due; answers how much that was. */
    public int round() {
        return patrol.round() + courier.round();
    }

    /** Ends the round that is under way, without waiting for hosts. */
    @Override
    public void close() {
        closing = true;
        Thread working = thread;
        if (working != null) {
            working.interrupt();
        }
        patrol.close();
        fetcher.close();
        sender.close();
        if (working != null) {
            join(working);
        }
    }

    private static void join(Thread working) {
        try {
            working.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
