package org.secondsource.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secondsource.app.export.ExportFormat;
import org.secondsource.app.export.evidence.Verifier;
import org.secondsource.app.web.Desk;
import org.secondsource.ingest.feed.Feed;
import org.secondsource.ingest.feed.FeedReader;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;

class FeedsAndDownloadsTest {
    @TempDir
    private Path folder = Path.of(".");

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.local(folder);
        desk.newsroom()
                .deposit(report("one", "Velmark Post", "Tora Lind, the fire chief, told the Post", "Lind"), "ada");
        desk.newsroom()
                .deposit(
                        report("two", "Ostrand Herald", "Olin Marsh, a docker who saw it, told the Herald", "Marsh"),
                        "ada");
        desk.newsroom().catchUp();
        desk.newsroom().search().catchUp();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static Article report(String id, String outlet, String who, String name) {
        Masthead masthead = Masthead.EMPTY.toBuilder()
                .outlet(Given.stated(Outlet.of(outlet)))
                .title("Explosion in Velmark harbour")
                .build();
        return Article.of(
                id,
                "VELMARK - An explosion tore through a grain store in the harbour of Velmark, " + who
                        + ".\n\nAt least 80 people were hurt in the explosion at the grain store, " + name + " said.",
                masthead);
    }

    private HttpResponse<String> get(String path) {
        return desk.send(desk.request(path));
    }

    private Feed feed(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new FeedReader().read(answer.body(), desk.uri(path));
    }

    @Test
    void givesAlertsOfEverythingAStoryAnOutletOrAQuery() {
        assertThat(feed("/feeds/alerts.atom").kind()).isEqualTo(Feed.Kind.ATOM);
        assertThat(feed("/feeds/alerts.json").kind()).isEqualTo(Feed.Kind.JSON_FEED);
        assertThat(feed("/feeds/alerts.atom").entries())
                .hasSize(1)
                .allSatisfy(entry -> assertThat(entry.address())
                        .hasToString(desk.uri("/stories/s1#event-3").toString()));
        assertThat(feed("/feeds/alerts.json?story=s1").entries()).hasSize(1);
        assertThat(get("/feeds/alerts.json?story=s9").statusCode()).isEqualTo(404);
        assertThat(feed("/feeds/alerts.json?outlet=ostrand+herald").entries()).hasSize(1);
        assertThat(feed("/feeds/alerts.json?outlet=velmark+post").entries()).isEmpty();
        assertThat(feed("/feeds/alerts.json?query=grain").entries()).hasSize(1);
        assertThat(feed("/feeds/alerts.json?query=library").entries()).isEmpty();
    }

    @Test
    void offersTheFeedOfWhatAPageShows() {
        String token = "token of the scope feeds";
        assertThat(desk.visit("/outlet?name=Ostrand+Herald").body())
                .contains("href=\"/feeds/alerts.atom?outlet=Ostrand+Herald\"")
                .doesNotContain(token);
        assertThat(desk.visit("/stories/s1").body())
                .contains("href=\"/feeds/alerts.json?story=s1\"")
                .doesNotContain(token);
    }

    @Test
    void saysWhatAReaderOfFeedsNeedsOnASharedDesk(@TempDir Path shared) {
        try (Desk others = Desk.shared(shared)) {
            others.login("rita", Desk.PASSWORD);
            for (String page : List.of("/watches", "/search?q=grain")) {
                assertThat(others.visit(page).body())
                        .as(page)
                        .contains("<a href=\"/tokens\">token of the scope feeds</a>");
            }
        }
    }

    @Test
    void leadsFromAnAlertToItsPlaceOnThePage() {
        assertThat(get("/stories/s1").body()).contains("<li id=\"event-3\">");
    }

    @Test
    void leadsFromAStoryThatBecamePartOfAnother() {
        String begun =
                desk.newsroom().review().split("s1", List.of("two"), "ada").orElseThrow();
        desk.newsroom().review().merge("s1", begun, "ada");
        desk.newsroom().catchUp();

        assertThat(feed("/feeds/alerts.atom?story=" + begun).entries())
                .isNotEmpty()
                .isEqualTo(feed("/feeds/alerts.atom?story=s1").entries());
        HttpResponse<String> answer = get("/stories/" + begun + "/export/xlsx?redact=true");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/stories/s1/export/xlsx?redact=true");
        assertThat(get("/stories/s1").body())
                .contains("<a href=\"/stories/" + begun + "\">the other story<span class=\"sr\">, " + begun);
    }

    @Test
    void tellsAnAddressOfOneStory() {
        String order = "{\"url\": \"https://chat.example/hook\", \"tells\": \"story\", \"of\": \"s1\"}";
        assertThat(desk.postJson("/api/v1/webhooks", order).statusCode()).isEqualTo(201);
        assertThat(desk.postJson("/api/v1/webhooks", order.replace("s1", "s9")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void leadsFromTheLogToArticlesAndKeepsAddressesThatAreTold() {
        desk.postJson("/api/v1/webhooks", "{\"url\": \"https://chat.example:8443/hooks/T0k3n?key=1\"}");

        assertThat(get("/log").body())
                .contains("<a href=\"/articles/one\">one</a>", "<td>https://chat.example:8443</td>")
                .doesNotContain("T0k3n");
    }

    @Test
    void offersAStoryWithoutTheWholeTexts() {
        assertThat(get("/stories/s1").body()).contains("href=\"/stories/s1/export/html?redact=true\" download");
    }

    @Test
    void leadsToTheFormsThatSplitAndJoinStories() {
        assertThat(get("/stories/s1").body()).contains("<a href=\"#change\">Correct</a>", "<section id=\"change\"");
    }

    @Test
    void guessesAtNoWishToLeaveOutTheTexts() {
        HttpResponse<String> answer = get("/stories/s1/export/html?redact=yes");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("the parameter redact must be true or false");
    }

    @Test
    void saysWhenNothingIsNew() {
        String name = get("/feeds/alerts.atom").headers().firstValue("ETag").orElse("");

        assertThat(desk.send(desk.request("/feeds/alerts.atom").header("If-None-Match", name))
                        .statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void givesAStoryInEveryForm(ExportFormat format) {
        HttpResponse<String> answer = get("/stories/s1/export/" + format.name().toLowerCase(Locale.ROOT));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .isEqualTo(format.mediaType().replace(" ", ""));
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"s1." + format.ending() + "\"");
        assertThat(answer.body()).isNotEmpty();
    }

    @Test
    void givesEvidenceThatIsWhole() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(desk.request("/stories/s1/export/evidence").build(), HttpResponse.BodyHandlers.ofByteArray());

        assertThat(Verifier.verify(new ByteArrayInputStream(answer.body())).faults())
                .isEmpty();
        assertThat(new String(answer.body(), StandardCharsets.ISO_8859_1)).contains("texts/001-one.txt");
    }

    @Test
    void refusesWhatThereIsNot() {
        assertThat(get("/stories/s9/export/json").statusCode()).isEqualTo(404);
        assertThat(get("/stories/s1/export/pdf").statusCode()).isEqualTo(404);
    }
}
