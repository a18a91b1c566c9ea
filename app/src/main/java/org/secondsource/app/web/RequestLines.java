package org.secondsource.app.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.secondsource.app.web.traffic.JsonLog;

/** A log line for each request, also for those that never reach a route. What was searched for is not written down. */
final class RequestLines implements RequestLog {
    /** In characters; longer paths are attempts at something. */
    private static final int LONGEST_PATH = 200;

    private final JsonLog log;

    RequestLines(JsonLog log) {
        this.log = log;
    }

    @Override
    public void log(Request request, Response response) {
        String path = String.valueOf(request.getHttpURI().getPath());
        boolean uninteresting = path.startsWith("/assets/") || path.startsWith("/health") || path.equals("/metrics");
        if (uninteresting && response.getStatus() < 400) {
            return;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("method", request.getMethod());
        fields.put("path", path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) : path);
        fields.put("status", response.getStatus());
        fields.put(
                "millis",
                Duration.ofNanos(System.nanoTime() - request.getBeginNanoTime()).toMillis());
        fields.put("bytes", Response.getContentBytesWritten(response));
        fields.put("client", Request.getRemoteAddr(request));
        log.info("request", fields);
    }
}
