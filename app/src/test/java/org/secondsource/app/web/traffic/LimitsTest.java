package org.secondsource.app.web.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.app.web.Desk;
import org.secondsource.app.web.ServerSettings.Limits;

class LimitsTest {
    private static final Limits SMALL =
            new Limits(20_000, 4096, Duration.ofMillis(800), Duration.ofSeconds(3), 2000, 1, 5);

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void aBodyThatSaysItIsTooLargeIsRefusedUnread() throws IOException {
        try (Desk desk = Desk.open(folder, SMALL)) {
            String answer = desk.raw(
                    "POST /login HTTP/1.1",
                    "Host: localhost",
                    "Content-Length: 99000000",
                    "Content-Type: application/x-www-form-urlencoded",
                    "Connection: close");

            assertThat(answer)
                    .startsWith("HTTP/1.1 413")
                    .contains("urn:secondsource:problem:too-large", "larger than this server takes");
        }
    }

    @Test
    void aBodyThatHidesItsLengthIsRefused() {
        try (Desk desk = Desk.open(folder, SMALL)) {
            HttpResponse<String> answer = desk.send(desk.request("/login")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(new byte[2_000_000]))));

            assertThat(answer.statusCode()).isEqualTo(413);
        }
    }

    @Test
    void headersThatAreTooLongAreRefused() throws IOException {
        try (Desk desk = Desk.open(folder, SMALL)) {
            String answer = desk.raw("GET /health HTTP/1.1", "Host: localhost", "X-Long: " + "a".repeat(20_000));

            assertThat(answer).startsWith("HTTP/1.1 431");
        }
    }

    @Test
    void aHeadThatComesLetterByLetterIsCutOff() throws IOException, InterruptedException {
        try (Desk desk = Desk.open(folder, SMALL);
                Socket socket = desk.connect()) {
            Desk.say(socket, "GET /health HTTP/1.1", "Host: localhost");
            long began = System.nanoTime();
            boolean cut = false;
            while (!cut && System.nanoTime() - began < 10e9) {
                Thread.sleep(100);
                cut = isCutOff(socket, "X-A: b\r\n");
            }

            assertThat(cut).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void aBodyThatComesLetterByLetterIsCutOff() throws IOException, InterruptedException {
        try (Desk desk = Desk.open(folder, SMALL);
                Socket socket = desk.connect()) {
            Desk.say(
                    socket,
                    "POST /login HTTP/1.1",
                    "Host: localhost",
                    "Content-Length: 10000",
                    "Content-Type: application/x-www-form-urlencoded",
                    "");
            long began = System.nanoTime();
            boolean cut = false;
            while (!cut && System.nanoTime() - began < 15e9) {
                Thread.sleep(100);
                cut = isCutOff(socket, "a") || socket.getInputStream().available() > 0;
            }

            assertThat(cut).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
        }
    }

    /** Whether the server has ended the connection by the time more is sent. */
    private static boolean isCutOff(Socket socket, String more) throws IOException {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(more.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return false;
        } catch (SocketException ended) {
            return true;
        }
    }

    @Test
    void aClientThatAsksTooOftenHasToWait() {
        try (Desk desk = Desk.shared(folder, SMALL)) {
            HttpResponse<String> answer = desk.get("/health");
            for (int more = 0; more < 6; more++) {
                answer = desk.get("/health");
            }

            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        }
    }

    @Test
    void aDeskOfOnesOwnHasNoSuchLimit() {
        try (Desk desk = Desk.open(folder, SMALL)) {
            for (int more = 0; more < 20; more++) {
                assertThat(desk.get("/health").statusCode()).isEqualTo(200);
            }
        }
    }
}
