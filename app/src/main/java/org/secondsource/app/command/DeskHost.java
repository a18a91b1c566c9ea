package org.secondsource.app.command;

import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.watch.Watchman;
import org.secondsource.app.web.ServerSettings;
import org.secondsource.app.web.WebDesk;
import org.secondsource.app.web.traffic.JsonLog;
import org.secondsource.archive.Deposit;
import org.secondsource.ingest.fetch.FetchSettings;
import org.secondsource.text.Problem;

/** Runs the server for {@link Serve}, which itself loads no server and so starts fast for its help. */
final class DeskHost {
    private DeskHost() {}

    /** Serves until the process is told to stop. */
    static void serve(Serve serve, Console console) {
        FetchSettings fetching = serve.sources().settings();
        ServerSettings settings =
                new ServerSettings(serve.host(), serve.port(), serve.published(), ServerSettings.Limits.usual());
        CountDownLatch stopped = new CountDownLatch(1);
        JsonLog log = new JsonLog(console.err(), Clock.systemUTC());
        Newsroom newsroom = serve.desk().newsroom(console);
        WebDesk desk = WebDesk.open(settings, newsroom, log);
        Watchman watchman = Watchman.open(newsroom, fetching, Clock.systemUTC(), new Quiet(console));
        newsroom.start(true);
        watchman.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            desk.close();
            watchman.close();
            newsroom.close();
            stopped.countDown();
        }));
        console.out().println(desk.address());
        console.out().flush();
        try {
            stopped.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Pages show what was found; only what went wrong is told here. */
    private record Quiet(Console console) implements Watchman.Listener {
        @Override
        public void deposited(Deposit deposit) {
            // the list of stories tells
        }

        @Override
        public void problem(Problem problem) {
            console.problem(problem);
        }
    }
}
