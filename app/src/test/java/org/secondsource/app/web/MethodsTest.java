package org.secondsource.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.app.web.access.Scope;

/** What comes of the methods that change nothing, and of those that an address does not take. */
class MethodsTest {
    @TempDir
    private Path folder = Path.of(".");

    @Test
    void aHeadIsThatOfTheBody() {
        try (Desk desk = Desk.local(folder)) {
            String story = desk.withHarbourStory();
            for (String path : List.of(
                    "/",
                    "/stories/" + story,
                    "/stories/" + story + "/export/json",
                    "/api/v1/stories",
                    "/feeds/alerts.atom?outlet=Nobody",
                    "/health/live",
                    "/assets/mark.svg")) {
                HttpResponse<String> whole = desk.get(path);
                HttpResponse<String> head = head(desk, path);

                assertThat(head.statusCode()).as(path).isEqualTo(200);
                assertThat(head.body()).as(path).isEmpty();
                assertThat(head.headers().firstValue("Content-Length"))
                        .as(path)
                        .isEqualTo(whole.headers().firstValue("Content-Length"));
                assertThat(head.headers().firstValue("ETag"))
                        .as(path)
                        .isEqualTo(whole.headers().firstValue("ETag"));
            }
            assertThat(head(desk, "/nowhere").statusCode()).isEqualTo(404);
            assertThat(desk.log()).doesNotContain("\"fault\"");
        }
    }

    @Test
    void aHeadIsGivenToThoseAloneWhoMayHaveTheBody() {
        try (Desk desk = Desk.shared(folder)) {
            String token = desk.token("rita", Scope.READ);

            assertThat(head(desk, "/api/v1/stories").statusCode()).isEqualTo(401);
            assertThat(desk.send(desk.request("/api/v1/webhooks")
                                    .header("Authorization", "Bearer " + token)
                                    .method("HEAD", BodyPublishers.noBody()))
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void anAddressSaysWhichMethodsItTakes() {
        try (Desk desk = Desk.local(folder)) {
            HttpResponse<String> articles =
                    desk.send(desk.request("/api/v1/articles").DELETE());
            assertThat(articles.statusCode()).isEqualTo(405);
            assertThat(articles.headers().firstValue("Allow").orElse("").split(", "))
                    .containsExactlyInAnyOrder("GET", "HEAD", "POST");

            HttpResponse<String> watch =
                    desk.send(desk.request("/api/v1/watches/1").PUT(BodyPublishers.noBody()));
            assertThat(watch.headers().firstValue("Allow")).contains("DELETE");
            assertThat(watch.body()).contains("this address does not take this method, but DELETE");

            HttpResponse<String> stream = head(desk, "/api/v1/events/stream");
            assertThat(stream.statusCode()).isEqualTo(405);
            assertThat(stream.headers().firstValue("Allow")).contains("GET");
        }
    }

    private static HttpResponse<String> head(Desk desk, String path) {
        return desk.send(desk.request(path).method("HEAD", BodyPublishers.noBody()));
    }
}
