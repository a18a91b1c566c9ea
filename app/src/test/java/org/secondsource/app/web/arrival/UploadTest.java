package org.secondsource.app.web.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.app.web.Desk;
import org.secondsource.archive.folder.DataFolder;
import org.secondsource.text.Article;
import org.secondsource.text.Stamp;

class UploadTest {
    private static final String BOUNDARY = "----between";

    @TempDir
    private Path folder = Path.of(".");

    private static HttpResponse<String> upload(Desk desk, String name, String content) {
        String token = Desk.formToken(desk.visit("/articles").body());
        String body = String.join(
                "\r\n",
                "--" + BOUNDARY,
                "Content-Disposition: form-data; name=\"csrf\"",
                "",
                token,
                "--" + BOUNDARY,
                "Content-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"",
                "Content-Type: text/plain",
                "",
                content,
                "--" + BOUNDARY + "--",
                "");
        return desk.send(desk.request("/articles")
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body)));
    }

    @Test
    void aFileBecomesAnArticle() {
        try (Desk desk = Desk.local(folder)) {
            HttpResponse<String> answer =
                    upload(desk, "bridge report.txt", "Outlet: Tarn Gazette\n\nThe bridge is closed, the mayor said.");

            assertThat(answer.body()).contains("bridge-report", "kept");
            assertThat(desk.newsroom().data().articles().ids()).containsExactly("bridge-report");
            assertThat(desk.newsroom().data().auditLog().newest(1).get(0).actor())
                    .isEqualTo("local");
        }
    }

    @Test
    void thePageItselfIsKeptUnderItsHash() {
        String paragraph =
                "<p>The bridge over the Tarn is closed until the spring, the mayor of Elmsby said on Friday.</p>";
        String page = "<html><body><article><h1>Bridge closed</h1>" + paragraph.repeat(3) + "</article></body></html>";
        try (Desk desk = Desk.local(folder)) {
            upload(desk, "bridge.html", page);
            upload(desk, "bridge.html", page);

            DataFolder data = desk.newsroom().data();
            String id = data.articles().ids().get(0);
            assertThat(data.captures().of(id)).singleElement().satisfies(note -> {
                assertThat(note.source()).isEqualTo("bridge.html");
                assertThat(data.captureFolder().bytes(note.hash()))
                        .hasValueSatisfying(bytes -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                                .isEqualTo(page));
            });
        }
    }

    @Test
    void aLiveBlogKeepsItsPostsWithTheirTimes() {
        StringBuilder page = new StringBuilder("<html><body><main><h1>Flood at Elmsby, live</h1>");
        for (int hour = 19; hour > 15; hour--) {
            page.append(String.format(Locale.ROOT, """
                    <section class="post"><time datetime="2025-10-03T%1$d:40:00+02:00">%1$d:40</time><h2>Report of hour %1$d</h2>
                    <p>The water at the Tarn bridge stands %1$d centimetres above the mark, the fire brigade said.</p></section>
                    """, hour));
        }
        try (Desk desk = Desk.local(folder)) {
            upload(desk, "flood.html", page + "</main></body></html>");

            Article article = desk.newsroom()
                    .data()
                    .articles()
                    .latest("flood")
                    .orElseThrow()
                    .article();
            assertThat(article.masthead().posts()).hasSize(4);
            assertThat(article.masthead().posts().get(1)).satisfies(post -> {
                assertThat(post.time()).isEqualTo(Stamp.parse("2025-10-03T18:40:00+02:00"));
                assertThat(post.title()).contains("Report of hour 18");
                assertThat(post.span().of(article.text())).contains("18 centimetres");
            });
            assertThat(desk.get("/api/v1/articles/flood").body()).contains("\"posts\"", "2025-10-03T18:40+02:00");
        }
    }

    @Test
    void aListOfArticlesIsNotKeptForEachOfThem() {
        try (Desk desk = Desk.local(folder)) {
            desk.postJson("/api/v1/articles", "{\"id\": \"one\", \"text\": \"The bridge is closed, the mayor said.\"}");

            assertThat(desk.newsroom().data().captures().of("one")).isEmpty();
        }
    }

    @Test
    void whatIsWrongWithADocumentIsSaidOfItsNameAlone() {
        try (Desk desk = Desk.local(folder)) {
            assertThat(upload(desk, "nothing here.txt", "").body()).doesNotContain("arrival");
            HttpResponse<String> answer = desk.send(desk.request("/api/v1/articles?name=empty.txt")
                    .header("Content-Type", "text/plain")
                    .POST(BodyPublishers.ofString(" ")));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("\"S101 empty.txt: ");
        }
    }

    @Test
    void aPastedTextBecomesAnArticle() {
        try (Desk desk = Desk.local(folder)) {
            HttpResponse<String> answer =
                    desk.fillIn("/articles", "/articles", "text=The+bridge+is+closed%2C+she+said.");

            assertThat(answer.body()).contains("kept");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../evil.txt", "/etc/evil.txt", "..\\\\evil.txt", "evil.txt\u0000.html"})
    void theNameOfAFileLeadsNowhere(String name) {
        try (Desk desk = Desk.local(folder)) {
            upload(desk, name, "The bridge is closed, the mayor said.");

            assertThat(Files.exists(folder.resolve("evil.txt"))).isFalse();
            assertThat(Files.exists(Path.of("/etc/evil.txt"))).isFalse();
            assertThat(desk.newsroom().data().articles().ids()).allMatch(id -> id.matches("[A-Za-z0-9-]+"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"crawl.warc.gz", "reports.zip", "program.exe", "text.txt.gz", "list.urls"})
    void whatUnpacksWithoutBoundIsNotTaken(String name) {
        try (Desk desk = Desk.local(folder)) {
            assertThat(upload(desk, name, "content").statusCode()).isEqualTo(415);
            assertThat(desk.newsroom().data().articles().count()).isZero();
        }
    }

    @Test
    void theSameArticleTwiceIsKeptOnce() {
        try (Desk desk = Desk.local(folder)) {
            String article = "{\"id\": \"one\", \"text\": \"The bridge is closed, the mayor said.\"}";
            List<String> answers = List.of(
                    desk.postJson("/api/v1/articles", article).body(),
                    desk.postJson("/api/v1/articles", article).body());

            assertThat(answers.get(0)).contains("\"stored\"");
            assertThat(answers.get(1)).contains("\"known\"");
            assertThat(desk.newsroom().data().articles().count()).isOne();
        }
    }

    @Test
    void theLogNamesArticlesAndNeverTheirWords() {
        Desk desk = Desk.local(folder);
        desk.postJson("/api/v1/articles", "{\"id\": \"one\", \"text\": \"Something very private, she said.\"}");
        desk.postJson("/api/v1/articles", "{\"text\": \"Something very private\"");
        desk.get("/api/v1/search?q=something+very+private");
        // A line is written once its answer is away; when the server has stopped, all are.
        desk.close();

        assertThat(desk.log()).contains("/api/v1/search").doesNotContain("private");
        assertThat(desk.log().lines()).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    }
}
