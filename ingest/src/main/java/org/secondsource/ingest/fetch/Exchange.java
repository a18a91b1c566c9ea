package org.secondsource.ingest.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.secondsource.ingest.content.Body;

/**
 * One request and its answer, without redirects, retries, cookies or manners; those are the fetcher's. Every request
 * ends at its time limit, whatever the host does.
 */
final class Exchange implements Closeable {
    private final FetchSettings settings;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "fetch-deadline");
        thread.setDaemon(true);
        return thread;
    });

    Exchange(FetchSettings settings) {
        this.settings = settings;
        Timeout timeout = Timeout.of(settings.limits().time());
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout)
                        .setSocketTimeout(timeout)
                        .setTimeToLive(Timeout.ofMinutes(1))
                        .build())
                .setMaxConnTotal(64)
                .setMaxConnPerRoute(settings.pace().atOnce());
        if (!settings.allowPrivate()) {
            connections.setDnsResolver(new AddressGuard());
        }
        HttpClientBuilder builder = HttpClients.custom()
                .setConnectionManager(connections.build())
                .setUserAgent(settings.userAgent())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching();
        settings.proxy().ifPresent(proxy -> builder.setProxy(HttpHost.create(proxy)));
        client = builder.build();
    }

    /**
     * Asks once.
     *
     * @throws TimeLimitException if the answer was not complete in time
     * @throws BodyReader.TooLargeException if its body is longer than allowed
     */
    Answer get(URI address, Validators validators) throws IOException {
        HttpGet request = new HttpGet(address);
        request.setHeader(
                "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,application/json;q=0.8,*/*;q=0.5");
        request.setHeader("Accept-Encoding", "gzip, deflate");
        validators.etag().ifPresent(etag -> request.setHeader("If-None-Match", etag));
        validators.lastModified().ifPresent(date -> request.setHeader("If-Modified-Since", date));
        return run(request);
    }

    /** Hands something in once; throws what {@link #get} throws. */
    Answer post(URI address, Map<String, String> headers, Body body) throws IOException {
        HttpPost request = new HttpPost(address);
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(body.bytes(), null));
        return run(request);
    }

    private Answer run(HttpUriRequestBase request) throws IOException {
        Duration time = settings.limits().time();
        ScheduledFuture<?> alarm = watch.schedule(request::abort, time.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return client.execute(request, this::answer);
        } catch (IOException failure) {
            throw request.isAborted() || alarm.isDone() ? new TimeLimitException(failure) : failure;
        } finally {
            alarm.cancel(false);
        }
    }

    private Answer answer(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        byte[] body = new byte[0];
        if (entity != null && response.getCode() < 300) {
            String encoding = Optional.ofNullable(entity.getContentEncoding()).orElse("");
            try (InputStream stream = entity.getContent()) {
                body = new BodyReader(settings.limits().bytes()).read(stream, encoding);
            } catch (BodyReader.TooLargeException tooLarge) {
                response.close();
                throw tooLarge;
            }
        }
        return new Answer(
                response.getCode(),
                header(response, "Location"),
                header(response, "Retry-After"),
                header(response, "Content-Type").orElse(""),
                new Validators(header(response, "ETag"), header(response, "Last-Modified")),
                new Body(body));
    }

    private static Optional<String> header(ClassicHttpResponse response, String name) {
        return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
    }

    @Override
    public void close() {
        watch.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }

    /** What came back, status and all. */
    record Answer(
            int status,
            Optional<String> location,
            Optional<String> retryAfter,
            String contentType,
            Validators validators,
            Body body) {

        boolean isRedirect() {
            return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
        }

        /** Whether the host may well answer if asked again later (RFC 9110, 15; RFC 6585, 4). */
        boolean isPassing() {
            return status == 408 || status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
        }
    }

    /** The answer was not complete in time. */
    static final class TimeLimitException extends IOException {
        private static final long serialVersionUID = 1L;

        TimeLimitException(IOException cause) {
            super(cause);
        }
    }
}
