package org.secondsource.ingest.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Works on many things at once and hands on what comes of them in the order they were given, holding only a few at a
 * time. Used from one thread.
 */
final class Pipeline<T> implements AutoCloseable {
    private final ExecutorService workers;
    private final int ahead;
    private final Consumer<T> sink;
    private final Deque<Future<T>> waiting = new ArrayDeque<>();

    /** @param atOnce how many are worked on at the same time */
    Pipeline(int atOnce, Consumer<T> sink) {
        this.workers = Executors.newFixedThreadPool(atOnce);
        this.ahead = 4 * atOnce;
        this.sink = sink;
    }

    void add(Callable<T> work) {
        waiting.add(workers.submit(work));
        while (waiting.size() > ahead) {
            handOn();
        }
    }

    private void handOn() {
        try {
            sink.accept(waiting.remove().get());
        } catch (ExecutionException mistake) {
            throw new IllegalStateException("reading an article failed", mistake.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            waiting.clear();
        }
    }

    /** Waits for all that was added and hands it on. */
    void finish() {
        while (!waiting.isEmpty()) {
            handOn();
        }
    }

    /** Hands on what is left, then stops the workers. */
    @Override
    public void close() {
        try {
            finish();
        } finally {
            workers.shutdownNow();
        }
    }
}
