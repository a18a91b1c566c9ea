package org.secondsource.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadersTest {
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/api/v1/stories", exchange -> answer(exchange, 200, """
                {"items": [{"id": "s1", "label": "Bridge"}, {"id": "s2", "label": ""}], "next": null}"""));
        server.createContext("/api/v1/articles", exchange -> answer(exchange, 200, """
                {"items": [{"id": "g1", "title": "Bridge at Tarn closed"}], "next": null}"""));
        server.createContext("/stories/", exchange -> answer(exchange, 500, "broken"));
        server.createContext("/", exchange -> answer(exchange, 200, "fine"));
        server.start();
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void asksForWhatTheDeskHasAndCountsAnswersAndFailuresByKind() throws Exception {
        Desk desk =
                new Desk(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"));
        Sights sights = desk.lookAround(10);
        assertThat(sights).isEqualTo(new Sights(List.of("s1"), List.of("g1"), List.of("Bridge", "Tarn", "closed")));

        Times times = new Times();
        new Readers(3, Duration.ZERO, Duration.ofSeconds(2), new Readers.Choice(Optional.empty(), 1))
                .read(desk, sights, times);

        assertThat(times.failures()).isPositive();
        assertThat(times.table())
                .anyMatch(line -> line.startsWith("search"))
                .anyMatch(line -> line.startsWith("story "));
        assertThat(times.table()).filteredOn(line -> line.startsWith("story ")).allMatch(line -> line.contains("NaN"));
    }

    @Test
    void thePercentileIsTheTimeWithinWhichSoManyAnswersCame() {
        List<Long> sorted =
                LongStream.rangeClosed(1, 100).map(ms -> ms * 1_000_000).boxed().toList();

        assertThat(Times.millis(sorted, 0.95)).isEqualTo(95);
        assertThat(Times.millis(sorted, 0.5)).isEqualTo(50);
        assertThat(Times.millis(sorted, 1)).isEqualTo(100);
        assertThat(Times.millis(sorted.subList(0, 1), 0.95)).isEqualTo(1);
    }
}
