package org.secondsource.app.command;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.report.JsonText;
import org.secondsource.app.watch.Alert;
import org.secondsource.app.watch.Watchman;
import org.secondsource.archive.Deposit;
import org.secondsource.archive.StoryEvent;
import org.secondsource.ingest.fetch.FetchSettings;
import org.secondsource.text.Problem;

/** Runs a watchman for {@link KeepWatch} and writes what he does. */
final class WatchDesk implements AutoCloseable, Watchman.Listener {
    private final Newsroom newsroom;
    private final Console console;
    private final Consumer<StoryEvent> alerts = this::happened;

    private WatchDesk(Newsroom newsroom, Console console) {
        this.newsroom = newsroom;
        this.console = console;
    }

    /** @param newsroom is closed with this */
    static WatchDesk open(Newsroom newsroom, Console console) {
        WatchDesk desk = new WatchDesk(newsroom, console);
        newsroom.listen(desk.alerts);
        return desk;
    }

    /** Looks at all that is due, waits until it is compared, and tells what came of it. */
    void once(FetchSettings settings) {
        try (Watchman watchman = Watchman.open(newsroom, settings, Clock.systemUTC(), this)) {
            while (watchman.round() > 0) {
                newsroom.catchUp();
            }
        }
    }

    /** Keeps watch until the process is told to stop. */
    void keepWatch(FetchSettings settings) {
        CountDownLatch stopped = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Thread stop = new Thread(() -> {
            stopped.countDown();
            await(closed);
        });
        Runtime.getRuntime().addShutdownHook(stop);
        try (Watchman watchman = Watchman.open(newsroom, settings, Clock.systemUTC(), this)) {
            newsroom.start(true);
            watchman.start();
            await(stopped);
        } finally {
            newsroom.close();
            closed.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void deposited(Deposit deposit) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", deposit.id());
        line.put("status", deposit.standing().name().toLowerCase(Locale.ROOT));
        write(line);
    }

    private void happened(StoryEvent event) {
        if (Alert.isWorth(event)) {
            write(Map.of(
                    "alert",
                    new Alert(
                                    event,
                                    newsroom.stories()
                                            .card(event.news().story())
                                            .map(card -> card.label())
                                            .orElse(""))
                            .fields()));
        }
    }

    private synchronized void write(Map<String, Object> line) {
        console.out().println(JsonText.compact(line));
        console.out().flush();
    }

    @Override
    public void problem(Problem problem) {
        console.problem(problem);
    }

    @Override
    public void close() {
        newsroom.unlisten(alerts);
        newsroom.close();
    }
}
