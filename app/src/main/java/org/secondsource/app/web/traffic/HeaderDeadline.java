package org.secondsource.app.web.traffic;

import java.time.Duration;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Ends connections that take too long over the head of a request. Jetty ends connections that say nothing, and bodies that
 * come too slowly; a client that sends a letter now and then before any body would hold its connection for ever.
 */
public final class HeaderDeadline extends AbstractLifeCycle {
    private final ServerConnector connector;
    private final Duration longest;
    private final Duration stride;

    /** @param longest how long the head of a request may take */
    private HeaderDeadline(ServerConnector connector, Duration longest) {
        this.connector = connector;
        this.longest = longest;
        this.stride = longest.dividedBy(4);
    }

    /** Watches the connections of a connector for as long as the server runs. */
    public static void watch(Server server, ServerConnector connector, Duration longest) {
        server.addBean(new HeaderDeadline(connector, longest), true);
    }

    @Override
    protected void doStart() {
        again();
    }

    private void again() {
        Scheduler scheduler = connector.getScheduler();
        scheduler.schedule(this::sweep, stride.toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS);
    }

    private void sweep() {
        if (!isRunning()) {
            return;
        }
        connector.getConnectedEndPoints().forEach(endPoint -> {
            if (isTooSlow(endPoint.getConnection())) {
                endPoint.close();
            }
        });
        again();
    }

    private boolean isTooSlow(Connection connection) {
        if (!(connection instanceof HttpConnection http)) {
            return false;
        }
        HttpParser parser = http.getParser();
        // A connection that waits for its next request has not begun one: it is ended when it idles.
        return parser.inHeaderState()
                && !parser.isStart()
                && System.nanoTime() - parser.getBeginNanoTime() > longest.toNanos();
    }
}
