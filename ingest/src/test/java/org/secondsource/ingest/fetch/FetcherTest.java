package org.secondsource.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.ingest.fetch.FetchResult.Fetched;
import org.secondsource.ingest.fetch.FetchResult.NotFetched;
import org.secondsource.ingest.fetch.FetchResult.NotModified;
import org.secondsource.ingest.fetch.FetchResult.Reason;
import org.secondsource.ingest.fetch.FetchSettings.Limits;
import org.secondsource.ingest.fetch.FetchSettings.Pace;

class FetcherTest {
    private static final Limits LIMITS = new Limits(100_000, Duration.ofMillis(1500), 3, 2);
    private static final FetchSettings SETTINGS = FetchSettings.defaults("https://desk.example/contact")
            .withPrivateAllowed()
            .with(LIMITS);

    private MisbehavingHost host;
    private final ClockThatLeaps clock = new ClockThatLeaps();
    private Fetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        host = new MisbehavingHost();
        fetcher = Fetcher.open(SETTINGS, clock);
    }

    @AfterEach
    void close() {
        fetcher.close();
        host.close();
    }

    private static String text(FetchResult result) {
        assertThat(result).isInstanceOf(Fetched.class);
        return new String(((Fetched) result).body().bytes(), StandardCharsets.UTF_8);
    }

    private static Reason reason(FetchResult result) {
        assertThat(result).isInstanceOf(NotFetched.class);
        assertThat(((NotFetched) result).message()).isNotBlank();
        return ((NotFetched) result).reason();
    }

    @Test
    void bringsAPageAndSaysWhoAsks() {
        StringBuilder agent = new StringBuilder();
        host.on("/page", exchange -> {
            agent.append(exchange.getRequestHeaders().getFirst("User-Agent"));
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=\"iso-8859-1\"");
            MisbehavingHost.send(exchange, 200, "hello");
        });
        FetchResult result = fetcher.fetch(host.at("/page"));
        assertThat(text(result)).isEqualTo("hello");
        assertThat(((Fetched) result).charset()).contains("iso-8859-1");
        assertThat(agent.toString()).isEqualTo("SecondSource/0.1 (+https://desk.example/contact)");
    }

    @Test
    void asksRobotsOnceAndObeysThem() {
        host.serve("/robots.txt", "User-agent: secondsource\nDisallow: /closed\n");
        host.serve("/open", "yes");
        host.serve("/closed/page", "no");
        assertThat(text(fetcher.fetch(host.at("/open")))).isEqualTo("yes");
        assertThat(reason(fetcher.fetch(host.at("/closed/page")))).isEqualTo(Reason.ROBOTS);
        assertThat(host.asked).containsExactly("/robots.txt", "/open");
    }

    @Test
    void asksRobotsAgainAfterAnHour() {
        host.serve("/robots.txt", "");
        host.serve("/page", "yes");
        assertThat(text(fetcher.fetch(host.at("/page")))).isEqualTo("yes");
        host.serve("/robots.txt", "User-agent: *\nDisallow: /\n");
        assertThat(text(fetcher.fetch(host.at("/page")))).isEqualTo("yes");
        clock.leap(Duration.ofMinutes(61));
        assertThat(reason(fetcher.fetch(host.at("/page")))).isEqualTo(Reason.ROBOTS);
    }

    @Test
    void leavesAHostAloneWhoseRobotsAreInTrouble() {
        host.on("/robots.txt", exchange -> MisbehavingHost.send(exchange, 503, ""));
        host.serve("/page", "yes");
        assertThat(reason(fetcher.fetch(host.at("/page")))).isEqualTo(Reason.STATUS);
        assertThat(host.asked).doesNotContain("/page");
    }

    @Test
    void keepsTheCrawlDelayOfTheHost() {
        host.serve("/robots.txt", "User-agent: *\nCrawl-delay: 7\n");
        host.serve("/page", "yes");
        fetcher.fetch(host.at("/page"));
        clock.waited.clear();
        fetcher.fetch(host.at("/page"));
        fetcher.fetch(host.at("/page"));
        assertThat(clock.waited).isNotEmpty().allMatch(wait -> wait.compareTo(Duration.ofMillis(6900)) > 0);
    }

    @Test
    void asksOnlyForWhatChanged() {
        host.on("/page", exchange -> {
            if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                exchange.getResponseHeaders().set("ETag", "\"v1\"");
                MisbehavingHost.send(exchange, 200, "hello");
            }
        });
        Fetched first = (Fetched) fetcher.fetch(host.at("/page"));
        assertThat(fetcher.fetch(host.at("/page"), first.validators())).isInstanceOf(NotModified.class);
    }

    @Test
    void comesBackWhenToldTo() {
        AtomicInteger calls = new AtomicInteger();
        host.on("/busy", exchange -> {
            if (calls.incrementAndGet() == 1) {
                exchange.getResponseHeaders().set("Retry-After", "40");
                MisbehavingHost.send(exchange, 429, "");
            } else {
                MisbehavingHost.send(exchange, 200, "now");
            }
        });
        assertThat(text(fetcher.fetch(host.at("/busy")))).isEqualTo("now");
        assertThat(clock.waited).anyMatch(wait -> wait.compareTo(Duration.ofSeconds(39)) > 0);
    }

    @Test
    void givesUpWhenToldToWaitTooLong() {
        host.on("/busy", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "86400");
            MisbehavingHost.send(exchange, 503, "");
        });
        assertThat(reason(fetcher.fetch(host.at("/busy")))).isEqualTo(Reason.TOLD_TO_WAIT);
    }

    @Test
    void triesAgainAfterAPassingFailureAndThenSaysSo() {
        host.on("/broken", exchange -> MisbehavingHost.send(exchange, 502, ""));
        assertThat(reason(fetcher.fetch(host.at("/broken")))).isEqualTo(Reason.STATUS);
        assertThat(host.asked.stream().filter("/broken"::equals)).hasSize(1 + LIMITS.retries());
    }

    @Test
    void followsRedirectsButNotForEver() {
        host.on("/a", exchange -> MisbehavingHost.redirect(exchange, "/b"));
        host.serve("/b", "there");
        for (int step = 0; step < 10; step++) {
            String next = "/step" + (step + 1);
            host.on("/step" + step, exchange -> MisbehavingHost.redirect(exchange, next));
        }
        host.on("/circle", exchange -> MisbehavingHost.redirect(exchange, "/circle"));
        Fetched fetched = (Fetched) fetcher.fetch(host.at("/a"));
        assertThat(fetched.address()).isEqualTo(host.at("/b"));
        assertThat(reason(fetcher.fetch(host.at("/step0")))).isEqualTo(Reason.REDIRECTS);
        assertThat(reason(fetcher.fetch(host.at("/circle")))).isEqualTo(Reason.REDIRECTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "ftp://host.example/x", "http://user:secret@host.example/", "gopher:x"})
    void refusesRedirectsToAnythingButTheWeb(String target) {
        host.on("/a", exchange -> MisbehavingHost.redirect(exchange, target));
        assertThat(reason(fetcher.fetch(host.at("/a")))).isEqualTo(Reason.BAD_ADDRESS);
    }

    @Test
    void unpacksWhatIsPackedAndStopsABomb() {
        host.on("/packed", exchange -> sendPacked(exchange, 1));
        host.on("/bomb", exchange -> sendPacked(exchange, 10_000));
        assertThat(text(fetcher.fetch(host.at("/packed")))).hasSize(1000);
        assertThat(reason(fetcher.fetch(host.at("/bomb")))).isEqualTo(Reason.TOO_LARGE);
    }

    private static void sendPacked(com.sun.net.httpserver.HttpExchange exchange, int thousands) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = new GZIPOutputStream(exchange.getResponseBody())) {
            for (int thousand = 0; thousand < thousands; thousand++) {
                body.write(new byte[1000]);
            }
        } catch (IOException clientHungUp) {
            assertThat(thousands).isGreaterThan(1);
        }
    }

    @Test
    void endsABodyThatTricklesIn() {
        host.on("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                for (int step = 0; step < 200; step++) {
                    body.write('x');
                    body.flush();
                    Thread.sleep(50);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(reason(fetcher.fetch(host.at("/slow")))).isEqualTo(Reason.TOO_SLOW);
    }

    @Test
    void reportsABodyThatBreaksOff() {
        host.on("/short", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("only this".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        assertThat(reason(fetcher.fetch(host.at("/short")))).isEqualTo(Reason.CONNECTION);
    }

    @Test
    void refusesPrivateAddressesUnlessAllowed() {
        host.serve("/page", "secret");
        try (Fetcher careful = Fetcher.open(FetchSettings.defaults("x").with(LIMITS), clock)) {
            assertThat(reason(careful.fetch(host.at("/page")))).isEqualTo(Reason.FORBIDDEN_ADDRESS);
            assertThat(reason(careful.fetch(
                            URI.create("http://localhost:" + host.at("").getPort() + "/page"))))
                    .isEqualTo(Reason.FORBIDDEN_ADDRESS);
            assertThat(reason(careful.fetch(URI.create("http://2130706433/page"))))
                    .isEqualTo(Reason.FORBIDDEN_ADDRESS);
            assertThat(host.asked).isEmpty();
        }
    }

    @Test
    void keepsRequestsToOneHostApart() {
        host.serve("/page", "yes");
        try (Fetcher paced =
                Fetcher.open(SETTINGS.with(new Pace(Duration.ofSeconds(5), 1, Duration.ofMinutes(1))), clock)) {
            paced.fetch(host.at("/page"));
            paced.fetch(host.at("/page"));
        }
        assertThat(clock.waited).hasSizeGreaterThanOrEqualTo(2).allMatch(wait -> wait.toMillis() > 4500);
    }

    /** A clock that leaps ahead instead of waiting. */
    private static final class ClockThatLeaps implements Timekeeper {
        final List<Duration> waited = new CopyOnWriteArrayList<>();
        private Instant now = Instant.parse("2026-03-01T00:00:00Z");

        @Override
        public synchronized Instant now() {
            return now;
        }

        @Override
        public synchronized void await(Duration duration) {
            waited.add(duration);
            now = now.plus(duration);
        }

        synchronized void leap(Duration duration) {
            now = now.plus(duration);
        }
    }
}
