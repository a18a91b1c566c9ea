package org.secondsource.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.app.web.Desk;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ArticlePagesTest {
    @TempDir
    private Path folder = Path.of(".");

    private Optional<Desk> desk = Optional.empty();

    @BeforeEach
    void start() {
        Desk opened = Desk.local(folder);
        desk = Optional.of(opened);
        opened.postJson("/api/v1/articles", """
                {"id": "bare", "text": "VELMARK (Reuters) - The ferry was late on Monday, the mayor, Ada Lund, told Reuters.",
                 "url": "https://paper.example/ferry"}""");
        opened.postJson("/api/v1/articles", """
                {"id": "odd", "text": "The ferry was late, the mayor said.", "url": "JavaScript:evil()"}""");
        opened.newsroom().catchUp();
    }

    @AfterEach
    void stop() {
        desk.ifPresent(Desk::close);
    }

    private Document visit(String path) {
        return Jsoup.parse(desk.orElseThrow().visit(path).body());
    }

    @Test
    void showsTheOutletThatWasInferredAsTheStoryDoes() {
        assertThat(visit("/articles/bare").select(".kicker-line").text()).startsWith("Reuters");
        assertThat(visit("/articles")
                        .select("tr:has(a[href^=/articles/bare?]) td")
                        .eachText())
                .contains("Reuters");
        assertThat(visit("/articles")
                        .select("tr:has(a[href^=/articles/odd?]) td")
                        .eachText())
                .contains("unknown outlet");
    }

    @Test
    void whatASearchFindsNamesTheOutletThatWasInferred() throws IOException {
        Desk running = desk.orElseThrow();
        running.caughtUp();
        String query = "ferry+in:article";
        assertThat(visit("/search?q=" + query).select(".hits li p.dim").eachText())
                .anyMatch(line -> line.startsWith("Reuters · "))
                .anyMatch(line -> line.startsWith("unknown outlet · "));
        JsonMapper json = new JsonMapper();
        for (String list : List.of("/api/v1/search?q=" + query, "/api/v1/articles")) {
            JsonNode items = json.readTree(running.get(list).body()).path("items");
            assertThat(items).as(list).hasSize(2).anySatisfy(item -> {
                assertThat(item.path("outlet").asString()).isEqualTo("Reuters");
                assertThat(item.path("inferred").toString()).isEqualTo("[\"outlet\"]");
            });
            assertThat(items).as(list).anySatisfy(item -> {
                assertThat(item.path("outlet").asString("")).isEmpty();
                assertThat(item.has("inferred")).isFalse();
            });
        }
        assertThat(running.get("/search/export/csv?q=" + query).body()).contains("Reuters");
        assertThat(running.get("/search/export/json?q=" + query).body()).contains("\"inferred\":[\"outlet\"]");
    }

    @Test
    void leadsToTheArticleOnTheWeb() {
        assertThat(visit("/articles/bare")
                        .select("a[href=https://paper.example/ferry]")
                        .attr("rel"))
                .isEqualTo("noreferrer noopener");
        assertThat(visit("/articles/odd").select("a[href~=(?i)script]")).isEmpty();
    }

    @Test
    void saysWhatIsWrongInASentence() {
        assertThat(visit("/nowhere").select(".lede").text()).isEqualTo("There is nothing at this address.");
    }
}
