package org.secondsource.app.command;

import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.web.ServerSettings;
import org.secondsource.app.web.WebDesk;
import org.secondsource.app.web.traffic.JsonLog;

/** Runs the server for {@link Serve}, which itself loads no server and so starts fast for its help. */
final class DeskHost {
    private DeskHost() {}

    /** Serves until the process is told to stop. */
    static void serve(Serve serve, Console console) {
        ServerSettings settings =
                new ServerSettings(serve.host(), serve.port(), serve.published(), ServerSettings.Limits.usual());
        CountDownLatch stopped = new CountDownLatch(1);
        JsonLog log = new JsonLog(console.err(), Clock.systemUTC());
        Newsroom newsroom = Desk.newsroom(serve.data(), serve.rulesOnly(), console);
        WebDesk desk = WebDesk.open(settings, newsroom, log);
        newsroom.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            desk.close();
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
}
