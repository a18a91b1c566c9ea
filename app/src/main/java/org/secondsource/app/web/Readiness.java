package org.secondsource.app.web;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether the archive answers, told in time: a database that is away lets whoever asks it wait for a minute, and those who
 * ask whether a server is ready would take all its threads. One question is under way at a time. Thread-safe.
 */
final class Readiness implements BooleanSupplier {
    private final BooleanSupplier question;
    private final Duration patience;
    private final AtomicReference<@Nullable CompletableFuture<Boolean>> asking = new AtomicReference<>();

    /** @param patience after which no answer counts as none */
    Readiness(BooleanSupplier question, Duration patience) {
        this.question = question;
        this.patience = patience;
    }

    @Override
    public boolean getAsBoolean() {
        try {
            return asked().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException noAnswer) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The question that is under way, or a new one. */
    private CompletableFuture<Boolean> asked() {
        CompletableFuture<Boolean> mine = new CompletableFuture<>();
        CompletableFuture<Boolean> first =
                Optional.ofNullable(asking.compareAndExchange(null, mine)).orElse(mine);
        if (first == mine) {
            Thread thread = new Thread(() -> answer(mine), "readiness");
            thread.setDaemon(true);
            thread.start();
        }
        return first;
    }

    private void answer(CompletableFuture<Boolean> asked) {
        try {
            asked.complete(question.getAsBoolean());
        } catch (RuntimeException broken) {
            asked.completeExceptionally(broken);
        } finally {
            asking.set(null);
        }
    }
}
