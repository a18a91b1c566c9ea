package org.secondsource.app.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.app.web.Desk;

/** What other sites may make a browser do to the desk: nothing. */
class ForeignSitesTest {
    @TempDir
    private Path folder = Path.of(".");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:80",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "192.168.0.9",
                ""
            })
    void aForeignHostNameIsRefused(String host) throws IOException {
        try (Desk desk = Desk.local(folder)) {
            String answer = desk.raw("GET /health HTTP/1.1", "Host: " + host, "Connection: close");

            assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("\"ready\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "LOCALHOST:1", "[::1]:8377"})
    void theMachinesOwnNamesAreTaken(String host) throws IOException {
        try (Desk desk = Desk.local(folder)) {
            assertThat(desk.raw("GET /health HTTP/1.1", "Host: " + host, "Connection: close"))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost:1", "http://127.0.0.1"})
    void aFormOfAnotherSiteIsRefused(String origin) {
        try (Desk desk = Desk.shared(folder)) {
            String token = Desk.formToken(desk.visit("/login").body());
            HttpResponse<String> answer = desk.send(desk.request("/login")
                    .header("Origin", origin)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("name=ada&password=" + Desk.PASSWORD + "&csrf=" + token)));

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.headers().map()).doesNotContainKey("Set-Cookie");
        }
    }

    @Test
    void aRequestThatTheBrowserCallsCrossSiteIsRefused() {
        try (Desk desk = Desk.shared(folder)) {
            HttpResponse<String> answer = desk.send(desk.request("/login")
                    .header("Sec-Fetch-Site", "cross-site")
                    .POST(BodyPublishers.ofString("")));

            assertThat(answer.statusCode()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "csrf=", "csrf=guess", "csrf=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aFormWithoutItsTokenIsRefused(String token) {
        try (Desk desk = Desk.shared(folder)) {
            desk.visit("/login");
            HttpResponse<String> answer =
                    desk.postForm("/login", "name=ada&password=" + Desk.PASSWORD.replace(' ', '+') + "&" + token);

            assertThat(answer.statusCode()).isEqualTo(403);
        }
    }

    @Test
    void aTokenOfAnotherBrowserIsRefused() {
        try (Desk desk = Desk.shared(folder)) {
            String anothers = Desk.formToken(desk.visit("/login").body());
            desk.asStranger().visit("/login");

            assertThat(desk.postForm("/login", "name=ada&password=x&csrf=" + anothers)
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void everyAnswerTellsBrowsersToRunNothingElse() {
        try (Desk desk = Desk.shared(folder)) {
            for (String path : new String[] {"/login", "/health", "/nowhere", "/assets/desk.js"}) {
                HttpResponse<String> answer = desk.visit(path);
                assertThat(answer.headers()
                                .firstValue("Content-Security-Policy")
                                .orElse(""))
                        .as(path)
                        .contains(
                                "default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                        .doesNotContain("unsafe");
                assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                        .as(path)
                        .contains("nosniff");
                assertThat(answer.headers().map()).as(path).doesNotContainKeys("Server", "Access-Control-Allow-Origin");
            }
        }
    }
}
