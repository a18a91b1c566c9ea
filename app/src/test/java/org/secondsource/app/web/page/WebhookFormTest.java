package org.secondsource.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.app.watch.Watchman;
import org.secondsource.app.web.Desk;
import org.secondsource.archive.AlertScope;
import org.secondsource.archive.Deposit;
import org.secondsource.archive.Webhook;
import org.secondsource.ingest.fetch.FetchSettings;
import org.secondsource.text.Problem;
import tools.jackson.databind.json.JsonMapper;

/** Webhooks added and removed on their page, by those who may, as they meant it. */
class WebhookFormTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String URL = "https://chat.example/hook/k3y";

    @TempDir
    private Path folder = Path.of(".");

    private static HttpResponse<String> add(Desk desk, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return desk.fillIn("/webhooks", "/webhooks", form);
    }

    private static HttpResponse<String> remove(Desk desk, String number) {
        return desk.fillIn("/webhooks", "/webhooks/remove", "number=" + number);
    }

    private static List<Webhook> kept(Desk desk) {
        return desk.newsroom().data().webhooks().all();
    }

    private static String wrong(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select(".wrong[role=alert]").text();
    }

    @Test
    void makesASecretAndShowsItOnce() {
        try (Desk desk = Desk.local(folder)) {
            HttpResponse<String> added = add(desk, Map.of("url", URL, "tells", "all", "of", "", "secret", ""));

            assertThat(added.statusCode()).isEqualTo(201);
            assertThat(added.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
            Document page = Jsoup.parse(added.body());
            assertThat(page.select("[role=status]").text())
                    .contains("https://chat.example/\u2026 is told from now on", "it is not shown again");
            Webhook webhook = kept(desk).get(0);
            assertThat(page.select(".secret").text())
                    .isEqualTo(webhook.secret())
                    .startsWith("whsec_");
            assertThat(webhook.url()).isEqualTo(URL);
            assertThat(webhook.scope()).isEqualTo(AlertScope.ALL);
            for (String later : List.of("/webhooks", "/log", "/watches", "/api/v1/webhooks")) {
                assertThat(desk.visit(later).body())
                        .as(later)
                        .doesNotContain("whsec_")
                        .doesNotContain("k3y");
            }
            assertThat(added.body()).doesNotContain("k3y");
            assertThat(desk.visit("/log").body()).contains("tells", "https://chat.example");
            assertThat(desk.log()).doesNotContain("whsec_").doesNotContain("k3y");
        }
    }

    @Test
    void signsWithASecretOfOnesOwnAndNeverShowsIt() {
        try (Desk desk = Desk.local(folder)) {
            HttpResponse<String> added = add(
                    desk,
                    Map.of("url", URL, "tells", "outlet", "of", " Tarn Gazette ", "secret", "four words of no weight"));

            assertThat(added.statusCode()).isEqualTo(303);
            assertThat(added.headers().firstValue("Location")).contains("/webhooks");
            assertThat(kept(desk)).singleElement().satisfies(webhook -> {
                assertThat(webhook.secret()).isEqualTo("four words of no weight");
                assertThat(webhook.scope()).isEqualTo(new AlertScope(AlertScope.Kind.OUTLET, "Tarn Gazette"));
            });
            assertThat(desk.visit("/webhooks").body())
                    .contains("alerts of the outlet Tarn Gazette")
                    .doesNotContain("of no weight");
        }
    }

    @Test
    void givesARefusedFormBackWithAllButTheSecretAndSaysWhatIsExpected() {
        try (Desk desk = Desk.local(folder)) {
            HttpResponse<String> refused = add(
                    desk, Map.of("url", "ftp://chat.example/k3y", "tells", "outlet", "of", "A & B", "secret", "hush"));

            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(wrong(refused)).contains("begins with http:// or https:// and names a host");
            Document page = Jsoup.parse(refused.body());
            assertThat(page.select("[name=url]").val()).isEqualTo("ftp://chat.example/k3y");
            assertThat(page.select("[name=tells] [selected]").val()).isEqualTo("outlet");
            assertThat(page.select("[name=of]").val()).isEqualTo("A & B");
            assertThat(page.select("[name=secret]").val()).isEmpty();
            assertThat(refused.body()).doesNotContain("hush");
            assertThat(kept(desk)).isEmpty();
            assertThat(Jsoup.parse(desk.visit("/webhooks").body())
                            .select("[name=url]")
                            .val())
                    .isEmpty();
        }
    }

    /** What was typed, and what comes of it on the page and over the API alike. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "https://chat.example/hook | all    | -            | -   | 201 | -",
                "https://chat.example/hook | -      | -            | -   | 201 | -",
                "HTTP://chat.example:8080  | story  | s4           | -   | 422 | there is no story with this id",
                "https://chat.example/     | query  | harbour -tug | own | 201 | -",
                "https://u:p@chat.example/ | outlet | Tarn Gazette | own | 201 | -",
                "http://127.0.0.1:9/hook   | all    | -            | -   | 201 | -",
                "http://192.168.0.9/       | all    | -            | -   | 201 | -",
                "http://[::1]/hook         | all    | -            | -   | 201 | -",
                "-                         | all    | -            | -   | 400 | the address (\"url\") is missing",
                "chat.example              | all    | -            | -   | 422 | names a host",
                "https://                  | all    | -            | -   | 422 | names a host",
                "https:///hook             | all    | -            | -   | 422 | names a host",
                "javascript:alert(1)       | all    | -            | -   | 422 | names a host",
                "file:///etc/passwd        | all    | -            | -   | 422 | names a host",
                "https://chat example/     | all    | -            | -   | 422 | names a host",
                "https://chat.example/hook | nobody | -            | -   | 400 | must be all, story, outlet or query",
                "https://chat.example/hook | all    | Tarn Gazette | -   | 400 | say which in \"tells\"",
                "https://chat.example/hook | -      | s4           | -   | 400 | say which in \"tells\"",
                "https://chat.example/hook | story  | -            | -   | 400 | the id of the story (\"of\") is missing",
                "https://chat.example/hook | outlet | ' '          | -   | 400 | the name of the outlet (\"of\") is missing",
                "https://chat.example/hook | query  | -            | -   | 400 | the search (\"of\") is missing",
                "https://chat.example/hook | query  | from:soon    | -   | 400 | soon",
                "https://chat.example/hook | all    | -            | ' ' | 400 | \"secret\" must not be empty",
            })
    void takesAndRefusesWhatTheApiDoes(
            String url, String tells, String subject, String secret, int status, String expected) {
        Map<String, String> fields = new TreeMap<>();
        Optional.ofNullable(url).ifPresent(value -> fields.put("url", value));
        Optional.ofNullable(tells).ifPresent(value -> fields.put("tells", value));
        Optional.ofNullable(subject).ifPresent(value -> fields.put("of", value));
        Optional.ofNullable(secret).ifPresent(value -> fields.put("secret", value));
        try (Desk desk = Desk.local(folder)) {
            HttpResponse<String> page = add(desk, fields);
            HttpResponse<String> api = desk.postJson("/api/v1/webhooks", JSON.writeValueAsString(fields));

            assertThat(api.statusCode()).as(api.body()).isEqualTo(status);
            if (status == 201) {
                assertThat(page.statusCode()).isEqualTo(secret == null ? 201 : 303);
                assertThat(kept(desk)).hasSize(2);
                assertThat(kept(desk).get(0).url()).isEqualTo(kept(desk).get(1).url());
                assertThat(kept(desk).get(0).scope())
                        .isEqualTo(kept(desk).get(1).scope());
            } else {
                assertThat(page.statusCode()).isEqualTo(status);
                String detail = JSON.readTree(api.body()).path("detail").asString();
                assertThat(detail).contains(expected);
                assertThat(wrong(page)).contains(detail);
                assertThat(kept(desk)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"url", "of", "secret"})
    void refusesMoreThanAFieldHolds(String field) {
        try (Desk desk = Desk.local(folder)) {
            Map<String, String> fields = new TreeMap<>(Map.of("url", URL, "tells", "outlet", "of", "Tarn Gazette"));
            fields.put(field, "https://chat.example/" + "a".repeat(2000));

            HttpResponse<String> refused = add(desk, fields);

            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(wrong(refused)).contains("\"" + field + "\" is longer than 2000 characters");
            assertThat(kept(desk)).isEmpty();
        }
    }

    /** Once as they come out of a form, once as letters that a careless reader would decode again. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://chat.example/\r\nX-Evil: 1",
                "https://chat.example/\nX-Evil: 1\n/hook",
                "https://chat.example\r\nX-Evil: 1\r\n\r\n/",
                "https://chat.example/%0d%0aX-Evil:%201",
                "https://chat.example/?a=\u0000b",
                "https://chat.example/\u2028X-Evil: 1"
            })
    void noAddressBecomesAHeader(String url) {
        try (Desk desk = Desk.local(folder)) {
            for (String secret : List.of("", "own")) {
                HttpResponse<String> answer = add(desk, Map.of("url", url, "tells", "all", "secret", secret));

                assertThat(answer.headers().map()).doesNotContainKey("X-Evil");
                assertThat(answer.headers().firstValue("Location").orElse("/webhooks"))
                        .isEqualTo("/webhooks");
            }
            assertThat(kept(desk))
                    .allSatisfy(webhook -> assertThat(webhook.url()).doesNotContainPattern("[\\p{Cntrl}\\s]"))
                    .hasSize(url.contains("%0d") ? 2 : 0);
            assertThat(desk.log()).doesNotContain("\"fault\"");
        }
    }

    @Test
    void anAddressThatIsNotPublicIsRefusedWhenTheTimeComes() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        site.start();
        try (Desk desk = Desk.local(folder)) {
            String url = "http://127.0.0.1:" + site.getAddress().getPort() + "/hook";
            assertThat(add(desk, Map.of("url", url)).statusCode()).isEqualTo(201);
            desk.withHarbourStory();
            try (Watchman watchman = Watchman.open(
                    desk.newsroom(), FetchSettings.defaults("desk"), Clock.systemUTC(), new Watchman.Listener() {
                        @Override
                        public void deposited(Deposit deposit) {}

                        @Override
                        public void problem(Problem problem) {}
                    })) {
                watchman.round();
            }

            assertThat(asked).hasValue(0);
            assertThat(desk.visit("/webhooks").body()).contains("not a public address");
        } finally {
            site.stop(0);
        }
    }

    @Test
    void removesAWebhookOnce() {
        try (Desk desk = Desk.local(folder)) {
            add(desk, Map.of("url", URL));
            add(desk, Map.of("url", "https://other.example/"));

            for (String none : List.of("3", "x", "-1", "1%20", "1%200", "99999999999999999999")) {
                int status = remove(desk, none).statusCode();
                assertThat(status).as(none).isEqualTo(none.equals("1%20") ? 303 : 404);
            }
            assertThat(remove(desk, "").statusCode()).isEqualTo(400);
            assertThat(remove(desk, "1").statusCode()).isEqualTo(404);
            assertThat(kept(desk)).extracting(Webhook::number).containsExactly(2L);
            assertThat(desk.visit("/webhooks").body())
                    .contains("https://other.example")
                    .doesNotContain("chat.example/\u2026");
            assertThat(desk.visit("/log").body()).containsOnlyOnce("no longer tells");
        }
    }

    @Test
    void takesNoFormThatIsNotItsOwn() {
        try (Desk desk = Desk.local(folder)) {
            add(desk, Map.of("url", URL));
            String token = Desk.formToken(desk.visit("/webhooks").body());
            for (String path : List.of("/webhooks", "/webhooks/remove")) {
                String fields = "number=1&url=https%3A%2F%2Fevil.example%2F";
                for (String forged : List.of("", "&csrf=", "&csrf=guess")) {
                    assertThat(desk.postForm(path, fields + forged).statusCode())
                            .as(path + forged)
                            .isEqualTo(403);
                }
                HttpResponse<String> foreign = desk.send(desk.request(path)
                        .header("Origin", "https://evil.example")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields + "&csrf=" + token)));
                assertThat(foreign.statusCode()).as(path).isEqualTo(403);
            }
            assertThat(kept(desk)).extracting(Webhook::url).containsExactly(URL);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rita", "wim"})
    void isNotForWhoDoesNotAdminister(String name) {
        try (Desk desk = Desk.shared(folder)) {
            desk.login("ada", Desk.PASSWORD);
            assertThat(add(desk, Map.of("url", URL)).statusCode()).isEqualTo(201);
            desk.asStranger().login(name, Desk.PASSWORD);
            int likeOthers = desk.fillIn("/tokens", "/accounts", "name=eve&scope=admin&password=" + "x".repeat(20))
                    .statusCode();

            assertThat(desk.fillIn("/tokens", "/webhooks", "url=https%3A%2F%2Fevil.example%2F")
                            .statusCode())
                    .isEqualTo(likeOthers)
                    .isEqualTo(403);
            assertThat(desk.fillIn("/tokens", "/webhooks/remove", "number=1").statusCode())
                    .isEqualTo(403);
            assertThat(kept(desk)).extracting(Webhook::url).containsExactly(URL);
        }
    }

    @Test
    void theLogSaysWhoItWas() {
        try (Desk desk = Desk.shared(folder)) {
            desk.login("ada", Desk.PASSWORD);
            add(desk, Map.of("url", URL));
            remove(desk, "1");

            String log = Jsoup.parse(desk.visit("/log").body()).text();
            assertThat(log).contains("ada tells https://chat.example", "ada no longer tells 1");
        }
    }
}
