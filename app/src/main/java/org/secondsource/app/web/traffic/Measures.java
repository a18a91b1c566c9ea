package org.secondsource.app.web.traffic;

import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.DoubleSupplier;
import org.secondsource.SecondSourceException;

/** Counts and times what the server does, for Prometheus. Thread-safe. */
public final class Measures {
    /** Of the text form that is written. */
    public static final String CONTENT_TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Counter requests = Counter.builder()
            .name("secondsource_http_requests_total")
            .help("Requests answered, by method, route and status.")
            .labelNames("method", "route", "status")
            .register(registry);
    private final Histogram seconds = Histogram.builder()
            .name("secondsource_http_request_duration_seconds")
            .help("Time from the first byte of a request to its answer, by route.")
            .labelNames("route")
            .classicUpperBounds(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10)
            .register(registry);

    public Measures() {
        gauge(
                "secondsource_memory_used_bytes",
                "Memory in use by the program's objects.",
                () -> (double) Runtime.getRuntime().totalMemory()
                        - Runtime.getRuntime().freeMemory());
        gauge(
                "secondsource_memory_max_bytes",
                "Memory the program's objects may use.",
                () -> Runtime.getRuntime().maxMemory());
    }

    /** Adds a value that is asked for whenever somebody looks; while it cannot be had, it is no number. */
    public void gauge(String name, String help, DoubleSupplier value) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(callback -> callback.call(valueNow(value)))
                .register(registry);
    }

    private static double valueNow(DoubleSupplier value) {
        try {
            return value.getAsDouble();
        } catch (SecondSourceException broken) {
            return Double.NaN;
        }
    }

    /** @param route the route's pattern, never the path as sent: there are as many of those as a client likes */
    public void request(String method, String route, int status, double duration) {
        requests.labelValues(method, route, Integer.toString(status)).inc();
        seconds.labelValues(route).observe(duration);
    }

    public String text() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(out, registry.scrape(), EscapingScheme.DEFAULT);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
