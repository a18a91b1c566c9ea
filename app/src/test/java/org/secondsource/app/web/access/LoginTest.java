package org.secondsource.app.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.app.web.Desk;

class LoginTest {
    @TempDir
    private Path folder = Path.of(".");

    @Test
    void aNameAndItsPasswordBeginASession() {
        try (Desk desk = Desk.shared(folder)) {
            HttpResponse<String> answer = desk.login("rita", Desk.PASSWORD);

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                    .contains("HttpOnly", "SameSite=Lax", "Path=/");
            assertThat(desk.visit("/login").body()).contains("Log out");
        }
    }

    @Test
    void aWrongPasswordAndAWrongNameAreToldAlike() {
        try (Desk desk = Desk.shared(folder)) {
            HttpResponse<String> password = desk.login("rita", "not the password at all");
            HttpResponse<String> name = desk.login("nobody", "not the password at all");

            assertThat(password.statusCode()).isEqualTo(401);
            assertThat(name.statusCode()).isEqualTo(401);
            assertThat(withoutToken(name)).isEqualTo(withoutToken(password));
        }
    }

    @Test
    void aPageThatIsNotThereHasTheMenuForWhoeverIsLoggedIn() {
        try (Desk desk = Desk.shared(folder)) {
            HttpResponse<String> stranger = desk.visit("/no/such/page");
            assertThat(stranger.statusCode()).isEqualTo(404);
            assertThat(stranger.body()).doesNotContain("class=\"menu\"");

            desk.login("rita", Desk.PASSWORD);

            assertThat(desk.visit("/no/such/page").body()).contains("class=\"menu\"", "Log out");
            assertThat(desk.visit("/stories/s99").body()).contains("class=\"menu\"");
        }
    }

    private static String withoutToken(HttpResponse<String> answer) {
        return answer.body().replaceAll("value=\"[^\"]{20,}\"", "");
    }

    @Test
    void whoGuessesPasswordsHasToWait() {
        try (Desk desk = Desk.shared(folder)) {
            int guesses = 0;
            HttpResponse<String> answer = desk.login("rita", "guess number zero zero");
            while (answer.statusCode() == 401 && guesses < 20) {
                answer = desk.login("rita", "guess number zero " + guesses++);
            }

            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(guesses).isLessThan(6);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(desk.login("rita", Desk.PASSWORD).statusCode())
                    .as("not even with the right one")
                    .isEqualTo(429);
        }
    }

    @Test
    void theCookieChangesAtLogin() {
        try (Desk desk = Desk.shared(folder)) {
            String before = cookie(desk.visit("/login"));
            String after = cookie(desk.login("rita", Desk.PASSWORD));

            assertThat(after).isNotEqualTo(before);
        }
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    }

    @Test
    void loggingOutEndsTheSessionOnTheServerToo() {
        try (Desk desk = Desk.shared(folder)) {
            String cookie = cookie(desk.login("rita", Desk.PASSWORD));
            desk.fillIn("/login", "/logout", "");
            HttpResponse<String> answer =
                    desk.asStranger().send(desk.request("/login").header("Cookie", cookie));

            assertThat(answer.body()).doesNotContain("Log out");
        }
    }

    @Test
    void anotherPasswordEndsTheSessions() {
        try (Desk desk = Desk.shared(folder)) {
            desk.login("rita", Desk.PASSWORD);
            desk.accounts().changePassword("rita", "some other words entirely");

            assertThat(desk.visit("/login").body()).doesNotContain("Log out");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/%5Cevil.example",
                "https://evil.example",
                "/%0d%0aSet-Cookie:%20x=y",
                "javascript:alert(1)",
                "/%09/evil.example"
            })
    void loginLeadsToNoOtherSite(String next) {
        try (Desk desk = Desk.shared(folder)) {
            HttpResponse<String> answer = desk.fillIn(
                    "/login", "/login", "name=rita&password=" + Desk.PASSWORD.replace(' ', '+') + "&next=" + next);

            assertThat(answer.headers().firstValue("Location").orElse("")).isEqualTo("/");
            assertThat(answer.headers().allValues("Set-Cookie")).allMatch(cookie -> cookie.startsWith("secondsource="));
        }
    }

    @Test
    void whereOneWantedToGoIsWhereOneComes() {
        try (Desk desk = Desk.shared(folder)) {
            assertThat(desk.fillIn(
                                    "/login",
                                    "/login",
                                    "name=rita&password=" + Desk.PASSWORD.replace(' ', '+')
                                            + "&next=/search%3Fq%3Dharbour")
                            .headers()
                            .firstValue("Location"))
                    .contains("/search?q=harbour");
        }
    }
}
