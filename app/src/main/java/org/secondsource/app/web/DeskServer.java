package org.secondsource.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.router.InternalRouter;
import io.javalin.security.Roles;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.secondsource.app.web.access.Doorkeeper;
import org.secondsource.app.web.traffic.HeaderDeadline;
import org.secondsource.app.web.traffic.JsonLog;
import org.secondsource.app.web.traffic.Measures;
import org.secondsource.app.web.traffic.SecurityHeaders;

/** A running web server. Whoever starts it closes it; closing lets requests that are being answered be answered. */
final class DeskServer implements AutoCloseable {
    private static final int THREADS = 64;

    /** Open at once; beyond this new ones wait. */
    private static final int MOST_CONNECTIONS = 1000;

    /** How long requests that are being answered may take when the server stops. */
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(5);

    private static final String BEGAN = "began";

    private final Javalin javalin;
    private final ServerSettings settings;
    private final JsonLog log;

    private DeskServer(Javalin javalin, ServerSettings settings, JsonLog log) {
        this.javalin = javalin;
        this.settings = settings;
        this.log = log;
    }

    /**
     * What looks at every request.
     *
     * @param log gets a line for each
     */
    record Staff(Doorkeeper doorkeeper, ErrorAnswers errors, Measures measures, JsonLog log) {}

    static DeskServer start(ServerSettings settings, Staff staff, List<Consumer<RoutesConfig>> routes) {
        Javalin javalin = Javalin.create(config -> {
            quiet(config);
            limit(config, settings, staff.log());
            watch(config.routes, staff, new SecurityHeaders(settings.isHttps()));
            routes.forEach(group -> group.accept(config.routes));
        });
        answerHeads(javalin.unsafe.internalRouter);
        try {
            javalin.start();
        } catch (JavalinBindException taken) {
            throw new ServerException(
                    settings.host() + " port " + settings.port() + " cannot be listened at: in use, or not allowed;"
                            + " name another with --port",
                    taken);
        }
        return new DeskServer(javalin, settings, staff.log());
    }

    private static void quiet(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
    }

    private static void limit(JavalinConfig config, ServerSettings settings, JsonLog log) {
        ServerSettings.Limits limits = settings.limits();
        config.http.maxRequestSize = limits.body();
        config.jetty.multipartConfig.maxFileSize(limits.body(), SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(limits.body(), SizeUnit.BYTES);
        config.jetty.threadPool = new QueuedThreadPool(THREADS, 4);
        config.jetty.modifyHttpConfiguration(http -> {
            http.setRequestHeaderSize(limits.head());
            http.setSendServerVersion(false);
            http.setSendDateHeader(true);
        });
        config.jetty.modifyServer(server -> {
            server.setHandler(new GracefulHandler(bounds(limits)));
            server.setErrorHandler(new PlainErrors());
            server.setStopTimeout(LAST_ANSWERS.toMillis());
            server.setRequestLog(new RequestLines(log));
        });
        config.jetty.addConnector((server, http) -> connector(server, http, settings));
    }

    /** Bodies may be neither too slow nor too large, whatever they say of their length. */
    private static Handler.Wrapper bounds(ServerSettings.Limits limits) {
        MinimumDataRateHandler speed = new MinimumDataRateHandler(limits.bytesPerSecond(), 0);
        speed.setHandler(new SizeLimitHandler(limits.body(), -1));
        return speed;
    }

    private static Connector connector(Server server, HttpConfiguration http, ServerSettings settings) {
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(settings.host().replaceAll("[\\[\\]]", ""));
        connector.setPort(settings.port());
        connector.setIdleTimeout(settings.limits().idle().toMillis());
        connector.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, connector));
        HeaderDeadline.watch(server, connector, settings.limits().headTime());
        return connector;
    }

    private static void watch(RoutesConfig routes, Staff staff, SecurityHeaders headers) {
        routes.before(context -> {
            context.attribute(BEGAN, System.nanoTime());
            headers.on(context);
            staff.doorkeeper().receive(context);
        });
        routes.beforeMatched(staff.doorkeeper()::admit);
        routes.after(context -> measure(context, staff.measures()));
        staff.errors().addTo(routes);
    }

    /** Whoever may GET may ask for the head alone, as monitors and readers of feeds do; what came of the body is left out. */
    private static void answerHeads(InternalRouter router) {
        List<Endpoint> bodies = router.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(endpoint -> endpoint.method.equals(HandlerType.GET))
                .toList();
        for (Endpoint body : bodies) {
            Set<Roles> roles =
                    Optional.ofNullable(body.metadata(Roles.class)).map(Set::of).orElse(Set.of());
            router.addHttpEndpoint(new Endpoint(HandlerType.HEAD, body.path, body.handler, roles));
        }
    }

    private static void measure(Context context, Measures measures) {
        Long began = context.attribute(BEGAN);
        double seconds = began == null ? 0 : (System.nanoTime() - began) / 1e9;
        measures.request(
                context.method().name(),
                ErrorAnswers.route(context),
                context.status().getCode(),
                seconds);
    }

    /** Where people find it. */
    URI address() {
        String host = settings.host().contains(":")
                ? "[" + settings.host().replaceAll("[\\[\\]]", "") + "]"
                : settings.host();
        return settings.published().orElseGet(() -> URI.create("http://" + host + ":" + javalin.port() + "/"));
    }

    int port() {
        return javalin.port();
    }

    /** All routes, as {@code GET /path/{parameter}}, sorted; what looks at every request is not among them, nor HEAD. */
    List<String> routes() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod() && !endpoint.method.equals(HandlerType.HEAD))
                .map(endpoint -> endpoint.method + " " + endpoint.path)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        try {
            javalin.stop();
        } catch (JavalinException late) {
            // It has stopped: what was not answered in time was cut off.
            log.info("stopped", Map.of("unanswered", true));
        }
    }
}
