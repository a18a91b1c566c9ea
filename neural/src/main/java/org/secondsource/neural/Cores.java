package org.secondsource.neural;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.secondsource.SecondSourceException;

/**
 * Works through lists of heavy calls with no more of them under way than there are cores, whoever brings them. Who brings a
 * list works at it himself; helpers join in while a core has nothing else to do, and who has nothing left to do sleeps: the
 * parallel streams of Java 17 turn in circles instead where several lists are under way, which cost a seventh of the time of
 * an {@code ingest} (84 articles, two cores, November 2026). Safe for use by many threads; work must not bring lists itself.
 */
final class Cores {
    /** Those of this machine. */
    static final Cores ALL = new Cores(Runtime.getRuntime().availableProcessors());

    /** Seconds after which a helper without work ends. */
    private static final int IDLE = 5;

    private final int number;
    private final Semaphore free;
    private final ExecutorService helpers;

    Cores(int number) {
        this.number = number;
        free = new Semaphore(number, true);
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                number, number, IDLE, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Cores::helper);
        pool.allowCoreThreadTimeOut(true);
        helpers = pool;
    }

    private static Thread helper(Runnable work) {
        Thread thread = new Thread(work, "network");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * What comes of each task, in the order of the tasks.
     *
     * @throws RuntimeException what the first task threw that failed, once those under way have ended
     */
    <T, R> List<R> map(List<T> tasks, Function<T, R> work) {
        Share<T, R> share = new Share<>(tasks, work);
        for (int helper = 1; helper < Math.min(number, tasks.size()); helper++) {
            helpers.execute(share);
        }
        share.run();
        return share.results();
    }

    /** A list under way. */
    private final class Share<T, R> implements Runnable {
        private final List<T> tasks;
        private final Function<T, R> work;
        private final List<@Nullable R> results;
        private final AtomicInteger next = new AtomicInteger();
        private final CountDownLatch open;
        private final AtomicReference<Throwable> failure = new AtomicReference<>();

        Share(List<T> tasks, Function<T, R> work) {
            this.tasks = tasks;
            this.work = work;
            results = new ArrayList<>(Collections.nCopies(tasks.size(), null));
            open = new CountDownLatch(tasks.size());
        }

        @Override
        public void run() {
            while (next.get() < tasks.size()) {
                free.acquireUninterruptibly();
                try {
                    int task = next.getAndIncrement();
                    if (task < tasks.size()) {
                        run(task);
                    }
                } finally {
                    free.release();
                }
            }
        }

        private void run(int task) {
            try {
                if (failure.get() == null) {
                    results.set(task, work.apply(tasks.get(task)));
                }
            } catch (RuntimeException | Error failed) {
                failure.compareAndSet(null, failed);
            } finally {
                open.countDown();
            }
        }

        List<R> results() {
            try {
                open.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new SecondSourceException("interrupted", interrupted);
            }
            Throwable failed = failure.get();
            if (failed instanceof Error error) {
                throw error;
            }
            if (failed instanceof RuntimeException exception) {
                throw exception;
            }
            return results.stream().map(Objects::requireNonNull).toList();
        }
    }
}
