package org.secondsource.app.export.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.Dossier;
import org.secondsource.SecondSource;
import org.secondsource.app.report.HarbourStory;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;
import org.secondsource.text.Stamp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CitationTest {
    private static Dossier dossier(Masthead... mastheads) {
        try (SecondSource secondSource = SecondSource.open()) {
            List<Article> articles = new ArrayList<>();
            for (Masthead masthead : mastheads) {
                int number = articles.size() + 1;
                articles.add(Article.of("r" + number, "The bridge was closed " + number + " times.", masthead));
            }
            return secondSource.compare(articles);
        }
    }

    private static Masthead.Builder lantern() {
        return Masthead.EMPTY.toBuilder()
                .outlet(Given.stated(Outlet.of("Daily Lantern")))
                .published(Given.stated(Stamp.parse("2026-03-13T09:00:00+01:00").orElseThrow()))
                .title("The Br\u00fccke & 100% of \\input{x} $5_a");
    }

    @Test
    void givesEachReportAKeyOfItsOwn() {
        assertThat(Citation.of(HarbourStory.dossier()))
                .extracting(Citation::key)
                .containsExactly(
                        "corrancourier2026port",
                        "northgatewire2026corran",
                        "dailylantern2026they",
                        "marlowpost2026engineer");
        assertThat(Citation.of(dossier(lantern().build(), lantern().build(), Masthead.EMPTY)))
                .extracting(Citation::key)
                .containsExactly("dailylantern2026brucke", "dailylantern2026bruckex2", "report");
    }

    @Test
    void letsLatexRunNothing() {
        String bibtex = new BibtexExport()
                .render(dossier(lantern()
                        .authors(List.of("Ann Other and Ben Other", "C. D. }"))
                        .url("https://lantern.example/a_b?x={1}")
                        .build()));

        assertThat(bibtex).isEqualTo("""
                @online{dailylantern2026brucke,
                  author = {{Ann Other and Ben Other} and {C. D. \\}}},
                  title = {{The Br\u00fccke \\& 100\\% of \\textbackslash{}input\\{x\\} \\$5\\_a}},
                  organization = {{Daily Lantern}},
                  date = {2026-03-13},
                  url = {https://lantern.example/a_b?x=%7B1%7D},
                }
                """);
    }

    @Test
    void putsABreakInNoField() {
        assertThat(BibtexExport.escaped(" two\r\n\u0000lines\u2028x ")).isEqualTo("two lines x");
    }

    @Test
    void givesReferenceManagersWhatTheMastheadGives() {
        String csl = new CslExport()
                .render(dossier(
                        lantern()
                                .authors(List.of("Ann Other"))
                                .url("https://lantern.example/1")
                                .build(),
                        Masthead.EMPTY));
        JsonNode items = new JsonMapper().readTree(csl);

        assertThat(items).hasSize(2);
        JsonNode first = items.get(0);
        assertThat(first.path("id").asString()).isEqualTo("dailylantern2026brucke");
        assertThat(first.path("type").asString()).isEqualTo("article-newspaper");
        assertThat(first.path("container-title").asString()).isEqualTo("Daily Lantern");
        assertThat(first.path("author").toString()).isEqualTo("[{\"literal\":\"Ann Other\"}]");
        assertThat(first.path("issued").toString()).isEqualTo("{\"date-parts\":[[2026,3,13]]}");
        assertThat(first.path("URL").asString()).isEqualTo("https://lantern.example/1");
        assertThat(items.get(1).propertyNames()).containsExactly("id", "type");
    }
}
