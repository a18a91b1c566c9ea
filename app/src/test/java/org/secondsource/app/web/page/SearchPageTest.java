package org.secondsource.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.app.desk.FoundReports;
import org.secondsource.app.export.ExportFormat;
import org.secondsource.app.report.Words;
import org.secondsource.app.web.Desk;
import org.secondsource.text.Article;
import org.secondsource.text.Masthead;

class SearchPageTest {
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    @TempDir
    private Path folder = Path.of(".");

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.local(folder);
        String text = IntStream.range(0, 70)
                .mapToObj(day -> "\"Pier " + day + " of the Velmark docks is shut,\" harbour master Tora Lind said.")
                .collect(Collectors.joining("\n\n"));
        desk.newsroom().deposit(Article.of("piers", text, Masthead.EMPTY), "ada");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static Optional<String> next(String page) {
        Matcher matcher = NEXT.matcher(page);
        return matcher.find() ? Optional.of(matcher.group(1).replace("&amp;", "&")) : Optional.empty();
    }

    @Test
    void showsAllHitsPageByPage() {
        desk.caughtUp();
        String first = desk.visit("/search?q=docks&speaker=Lind").body();
        assertThat(first)
                .contains("Hits 1 to 50", "id=\"hit-1\"", "id=\"hit-50\"")
                .doesNotContain("rel=\"first\"");

        String second = desk.visit(next(first).orElseThrow()).body();
        assertThat(second).contains("Hits 51 to 70", "id=\"hit-51\"", "id=\"hit-70\"", "rel=\"first\"");
        assertThat(next(second)).isEmpty();
        assertThat(desk.visit("/search?q=docks&after=x").statusCode()).isEqualTo(400);
    }

    @Test
    void givesAllHitsThroughTheApiPartByPart() {
        desk.caughtUp();
        String address = "/api/v1/search?q=speaker:Lind+docks&limit=40";
        String first = desk.get(address).body();
        String second = desk.get(address + "&after=40").body();

        assertThat(first).contains("\"behind\":0", "\"next\":\"40\"");
        assertThat(first.split("\"attribution\":", -1)).hasSize(41);
        assertThat(second).contains("\"next\":null");
        assertThat(second.split("\"attribution\":", -1)).hasSize(31);
    }

    @Test
    void saysThatSomethingCannotBeFoundYet() {
        assertThat(desk.visit("/search?q=docks").body())
                .contains("Nothing was found.", "1 kept version is still being read and cannot be found yet");
        assertThat(desk.get("/api/v1/search?q=docks").body()).contains("\"behind\":1");
        desk.caughtUp();
        assertThat(desk.visit("/search?q=docks").body()).doesNotContain("cannot be found yet");
    }

    @Test
    void tellsWhatCannotBeMeantInsteadOfFindingNothing() {
        desk.caughtUp();
        String page = desk.visit("/search?q=docks+from:2026-99-99").body();
        assertThat(page)
                .contains("from:2026-99-99 is no date; write a day, a month or a year", "role=\"alert\"")
                .doesNotContain("Nothing was found")
                .doesNotContain("/search/export/csv");
        assertThat(desk.visit("/search?q=docks&kind=anonymous").body()).contains("there is no kind:anonymous");
        HttpResponse<String> refused = desk.get("/api/v1/search?q=docks+from:2026-99-99");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
        assertThat(refused.body()).contains("from:2026-99-99 is no date");
        for (String address :
                List.of("/search/export/csv?q=", "/search/reports/html?q=", "/feeds/alerts.atom?query=")) {
            assertThat(desk.get(address + "stance:lies").statusCode())
                    .as(address)
                    .isEqualTo(400);
        }
        assertThat(desk.fillIn("/watches", "/watches", "kind=query&target=in:title")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void offersAlertsOfWhatTheSearchFinds() {
        String page = desk.visit("/search?q=docks&kind=person").body();
        assertThat(page).contains("/feeds/alerts.atom?query=docks+kind%3Aperson");
        assertThat(desk.get("/feeds/alerts.atom?query=docks+kind%3Aperson").statusCode())
                .isEqualTo(200);
    }

    @Test
    void givesWhatItFindsAsFiles() throws IOException {
        Masthead sums = Masthead.EMPTY.toBuilder().title("=1+1").build();
        desk.newsroom().deposit(Article.of("rumour", "The ferry waits, said the mayor.", sums), "ada");
        desk.caughtUp();
        String page = desk.visit("/search?q=docks&speaker=Lind").body();
        assertThat(page)
                .contains("/search/export/csv?q=docks+speaker%3ALind", "/search/export/xlsx", "/search/export/json");

        String csv = desk.get("/search/export/csv?q=docks+speaker%3ALind").body();
        assertThat(csv.lines()).hasSize(71);
        assertThat(csv).contains("Tora Lind,person,").contains("Pier 7 of the Velmark docks is shut");
        assertThat(desk.get("/search/export/csv?q=ferry+in:article").body())
                .contains("rumour,'=1+1,")
                .doesNotContain(",=");

        String first = desk.get("/search/export/json?q=docks&speaker=Lind")
                .body()
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(desk.get("/api/v1/search?q=docks+speaker:Lind&limit=1").body())
                .contains(first);
        assertThat(desk.get("/search/export/xlsx?q=docks").body()).startsWith("PK");
    }

    @Test
    void comparesTheReportsItFindsInEveryFormAStoryHas() {
        desk.withHarbourStory();
        String page = desk.visit("/search?q=valve").body();
        for (ExportFormat format : ExportFormat.values()) {
            String address = "/search/reports/" + Words.kebab(format) + "?q=valve";
            assertThat(page).contains("href=\"" + address + "\"");
            HttpResponse<String> file = desk.get(address);
            assertThat(file.statusCode()).as(address).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"found." + format.ending() + "\"");
            assertThat(file.body()).isEqualTo(desk.get("/api/v1" + address).body());
        }
        String json = desk.get("/search/reports/json?q=valve").body();
        assertThat(json).contains("Reports found by: valve", "\"lantern\"", "\"wire\"");
        assertThat(desk.get("/search/reports/html?q=valve&redact=true").body()).contains("\u2591\u2591");
        assertThat(desk.get("/search/reports/json?q=valve+outlet:nobody").statusCode())
                .isEqualTo(422);
        assertThat(desk.get("/search/reports/json").statusCode()).isEqualTo(400);
    }

    @Test
    void comparesNoMoreThanTheBestAndSaysSo() {
        for (int pier = 0; pier < FoundReports.MOST + 1; pier++) {
            String text = "Quay " + pier + " is shut, the harbour master said.";
            desk.newsroom().deposit(Article.of("quay-" + pier, text, Masthead.EMPTY), "ada");
        }
        desk.caughtUp();

        String json = desk.get("/search/reports/json?q=quay").body();
        assertThat(json).contains("S104", "only the best 60 reports are; narrow it");
        assertThat(desk.get("/search/reports/json?q=quay+id:quay-7").body()).doesNotContain("S104");
    }

    @Test
    void refusesFilesOfNothingAndFormsThereAreNot() {
        assertThat(desk.get("/search/export/csv").statusCode()).isEqualTo(400);
        assertThat(desk.get("/search/export/pdf?q=docks").statusCode()).isEqualTo(404);
    }
}
