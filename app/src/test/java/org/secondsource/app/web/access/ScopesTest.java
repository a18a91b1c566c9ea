package org.secondsource.app.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.app.web.Desk;

/** Who may do what on a shared desk. */
class ScopesTest {
    private static final Set<String> FOR_ALL = Set.of(
            "GET /assets/{name}",
            "GET /health",
            "GET /health/live",
            "GET /health/ready",
            "GET /login",
            "POST /login",
            "POST /logout",
            "GET /api/openapi.yaml",
            "GET /api/schema.json",
            "GET /metrics");

    @TempDir
    private Path folder = Path.of(".");

    private static HttpResponse<String> call(Desk desk, String route, String token) {
        String path = route.replaceAll(".* ", "").replaceAll("\\{[a-z]+\\}", "1");
        HttpRequest.Builder request = desk.request(path);
        request.method(route.replaceAll(" .*", ""), BodyPublishers.ofString(""));
        return desk.send(token.isEmpty() ? request : request.header("Authorization", "Bearer " + token));
    }

    @Test
    void strangersSeeNothingButTheDoor() {
        try (Desk desk = Desk.shared(folder)) {
            List<String> routes = desk.routes().stream()
                    .filter(route -> !FOR_ALL.contains(route))
                    .toList();

            assertThat(routes).hasSizeGreaterThan(25);
            for (String route : routes) {
                assertThat(call(desk, route, "").statusCode()).as(route).isEqualTo(401);
            }
            assertThat(call(desk, "GET /metrics", "").statusCode()).isEqualTo(401);
            assertThat(desk.visit("/search?q=a").headers().firstValue("Location"))
                    .contains("/login?next=%2Fsearch%3Fq%3Da");
        }
    }

    @Test
    void whoReadsChangesNothingAndOnlyAdminsSeeAccounts() {
        try (Desk desk = Desk.shared(folder)) {
            String reader = desk.token("rita", Scope.READ);
            String writer = desk.token("wim", Scope.WRITE);
            for (String route : desk.routes()) {
                boolean own = route.contains("/tokens") || FOR_ALL.contains(route);
                if (!route.startsWith("GET") && !own) {
                    assertThat(call(desk, route, reader).statusCode()).as(route).isEqualTo(403);
                }
                if (route.contains(" /accounts") || route.contains("/webhooks")) {
                    assertThat(call(desk, route, writer).statusCode()).as(route).isEqualTo(403);
                }
            }
        }
    }

    @Test
    void aTokenCanDoNoMoreThanItsOwner() {
        try (Desk desk = Desk.shared(folder)) {
            desk.login("rita", Desk.PASSWORD);

            assertThat(desk.fillIn("/tokens", "/tokens", "label=mine&scope=admin")
                            .statusCode())
                    .isEqualTo(409);
            assertThat(desk.accounts().tokens()).isEmpty();
        }
    }

    @Test
    void aTokenIsShownOnceAndKeptAsAHash() throws Exception {
        try (Desk desk = Desk.shared(folder)) {
            desk.login("wim", Desk.PASSWORD);
            HttpResponse<String> page = desk.fillIn("/tokens", "/tokens", "label=mine&scope=write");
            assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
            String secret = page.body().replaceAll("(?s).*class=\"secret\">([^<]+)<.*", "$1");

            assertThat(call(desk.asStranger(), "GET /api/v1/articles", secret).statusCode())
                    .isEqualTo(200);
            assertThat(Files.readString(folder.resolve(Accounts.FILE), StandardCharsets.UTF_8))
                    .doesNotContain(secret)
                    .doesNotContain(Desk.PASSWORD)
                    .contains("argon2id");
        }
    }

    @Test
    void aTokenForFeedsStandsInTheirAddressAndOpensNothingElse() {
        try (Desk desk = Desk.shared(folder)) {
            desk.login("rita", Desk.PASSWORD);
            String page = desk.fillIn("/tokens", "/tokens", "label=reader&scope=feeds")
                    .body();
            String secret = page.replaceAll("(?s).*class=\"secret\">([^<]+)<.*", "$1");
            assertThat(page).contains("/feeds/alerts.atom?token=" + secret);
            Desk stranger = desk.asStranger();

            for (String feed : List.of("/feeds/alerts.atom", "/feeds/alerts.json", "/feeds/alerts.json?outlet=x")) {
                String address = feed + (feed.contains("?") ? "&" : "?") + "token=" + secret;
                HttpResponse<String> read = call(stranger, "GET " + address, "");
                assertThat(read.statusCode()).as(address).isEqualTo(200);
                assertThat(read.body()).doesNotContain(secret);
                assertThat(call(stranger, "GET " + feed, "").statusCode()).isEqualTo(401);
                assertThat(call(stranger, "GET " + feed, secret).statusCode()).isEqualTo(200);
            }
            for (String route : List.of("/api/v1/stories", "/search", "/metrics", "/tokens")) {
                assertThat(call(stranger, "GET " + route + "?token=" + secret, "")
                                .statusCode())
                        .as(route)
                        .isEqualTo(401);
                assertThat(call(stranger, "GET " + route, secret).statusCode())
                        .as(route)
                        .isIn(401, 403);
            }
            desk.accounts().removeToken(desk.accounts().tokens().get(0).id());
            HttpResponse<String> refused = stranger.visit("/feeds/alerts.atom?token=" + secret);
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.body()).doesNotContain(secret);
            assertThat(refused.headers().firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(desk.log() + stranger.log())
                    .contains("/feeds/alerts.atom")
                    .doesNotContain(secret);
        }
    }

    @Test
    void noOtherTokenStandsInAnAddressAndNoAccountHasTheScopeOfFeeds() {
        try (Desk desk = Desk.shared(folder)) {
            String reader = desk.token("rita", Scope.READ);
            assertThat(call(desk, "GET /feeds/alerts.atom?token=" + reader, "").statusCode())
                    .isEqualTo(401);
            assertThat(call(desk, "GET /feeds/alerts.atom?token=guessed", "").statusCode())
                    .isEqualTo(401);
            assertThatThrownBy(() -> desk.accounts().add("feedy", Scope.FEEDS, Desk.PASSWORD))
                    .isInstanceOf(AccountsException.class)
                    .hasMessageContaining("for tokens alone");
        }
    }

    @Test
    void aTokenThatWasTakenBackIsWorthNothing() {
        try (Desk desk = Desk.shared(folder)) {
            String token = desk.token("rita", Scope.READ);
            assertThat(call(desk, "GET /api/v1/stories", token).statusCode()).isEqualTo(200);

            desk.accounts().removeToken(desk.accounts().tokens().get(0).id());

            assertThat(call(desk, "GET /api/v1/stories", token).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aDeskThatOthersCanReachIsNobodysOnceItsAccountsAreGone() throws Exception {
        try (Desk desk = Desk.published(folder, URI.create("https://desk.example"))) {
            assertThat(desk.get("/api/v1/stories").statusCode()).isEqualTo(401);

            Files.delete(folder.resolve(Accounts.FILE));

            assertThat(desk.get("/api/v1/stories").statusCode()).isEqualTo(401);
            assertThat(desk.visit("/accounts").statusCode()).isEqualTo(303);
        }
    }

    @Test
    void aDeskBehindHttpsHandsOutNoCookieForHttp() {
        try (Desk desk = Desk.published(folder, URI.create("https://desk.example"))) {
            assertThat(desk.visit("/login").headers().firstValue("Set-Cookie").orElse(""))
                    .startsWith("__Host-secondsource=")
                    .contains("Secure");
        }
    }

    @Test
    void nobodyTakesBackAnothersToken() {
        try (Desk desk = Desk.shared(folder)) {
            desk.token("ada", Scope.ADMIN);
            desk.login("rita", Desk.PASSWORD);
            String id = desk.accounts().tokens().get(0).id();

            assertThat(desk.fillIn("/tokens", "/tokens/remove", "id=" + id).statusCode())
                    .isEqualTo(404);
            assertThat(desk.accounts().tokens()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../accounts.json",
                "/assets/..%2faccounts.json",
                "/assets/%2e%2e/accounts.json",
                "/assets/....//accounts.json",
                "/assets/..\\accounts.json",
                "/assets/..;/accounts.json",
                "/../accounts.json",
                "//accounts.json",
                "/articles/..%2F..%2Faccounts.json",
                "/assets/accounts.json%00.css",
                "/stories/%2e%2e%2f%2e%2e%2faccounts.json"
            })
    void noPathLeadsToAFile(String path) throws Exception {
        try (Desk desk = Desk.shared(folder)) {
            String answer = desk.raw("GET " + path + " HTTP/1.1", "Host: localhost", "Connection: close");

            assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("argon2id");
        }
    }
}
