package org.secondsource.app.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.secondsource.Dossier;
import org.secondsource.SecondSource;
import org.secondsource.app.report.HarbourStory;
import org.secondsource.app.report.StoryTables;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;
import tools.jackson.databind.json.JsonMapper;

class HtmlReportTest {
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private static String page(Dossier dossier) {
        StringWriter writer = new StringWriter();
        new HtmlReport().write(dossier, writer);
        return writer.toString();
    }

    @Test
    void givesTheSameBytesForTheSameDossier() {
        assertThat(page(HarbourStory.dossier())).isEqualTo(page(HarbourStory.dossier()));
    }

    @Test
    void asksForNothingOutside() {
        Document page = Jsoup.parse(page(HarbourStory.dossier()));

        assertThat(page.select("[src], link, iframe, object, embed, base, form[action]"))
                .isEmpty();
        assertThat(page.select("a[href]"))
                .allSatisfy(link -> assertThat(link.attr("href")).startsWith("#"));
        assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void leadsEveryLinkToAnElementOfItsOwn() {
        Document page = Jsoup.parse(page(HarbourStory.dossier()));

        List<String> ids = page.select("[id]").stream().map(Element::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> targets = new TreeSet<>();
        page.select("a[href]").forEach(link -> targets.add(link.attr("href").substring(1)));
        assertThat(ids).containsAll(targets);
    }

    @Test
    void leadsFromEveryNumberOfTheSummaryToItsList() {
        Document page = Jsoup.parse(page(HarbourStory.dossier()));

        assertThat(page.select(".lede a").eachText())
                .anySatisfy(text -> assertThat(text).matches("\\d+(–\\d+)? origins"));
        assertThat(page.select(".lede a[href]").eachAttr("href"))
                .allSatisfy(href -> assertThat(page.getElementById(href.substring(1)))
                        .as(href)
                        .isNotNull());
    }

    @Test
    void runsNothingOfAHostileText() {
        String attack =
                "</script></style><script>document.title='owned'</script><img src=x onerror=alert(1)>\"'><svg onload=alert(2)>";
        List<Article> articles = List.of(hostile("one" + attack, attack), hostile("two" + attack, attack + " again"));
        try (SecondSource secondSource = SecondSource.open()) {
            Document page = Jsoup.parse(page(secondSource.compare(articles)));

            assertThat(page.select("script:not([type])")).hasSize(1);
            assertThat(page.select("script[type]")).hasSize(1);
            assertThat(page.select("script[type]").attr("type")).isEqualTo("application/ld+json");
            assertThat(page.select("style")).hasSize(1);
            assertThat(page.select("img, [onerror], [onload]")).isEmpty();
            assertThat(page.text()).contains("document.title='owned'");
        }
    }

    private static Article hostile(String id, String attack) {
        Masthead masthead = Masthead.EMPTY.toBuilder()
                .outlet(Given.stated(Outlet.of("Outlet " + attack)))
                .title(attack)
                .build();
        return Article.of(
                id, "\"It is " + attack + ",\" said Ann Other. The mayor said 40 people came " + attack, masthead);
    }

    @Test
    void tellsMachinesWhatItHolds() {
        String data = Jsoup.parse(page(HarbourStory.dossier()))
                .select("head > script[type=application/ld+json]")
                .html();

        assertThat(new JsonMapper().readTree(data).path("@graph").findValuesAsString("@type"))
                .contains("NewsArticle", "Claim", "Quotation");
    }

    @Test
    void staysSmall() {
        assertThat(page(HarbourStory.dossier()).getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(MOST_BYTES);
    }

    @Test
    void showsDenialsOfWhatNoReportTells() {
        Article denying =
                Article.of("denying", "Ivo Lund denied that he had sold the quarry to his brother.", Masthead.EMPTY);
        Article other = Article.of("other", "The quarry at Velm opened in May.", Masthead.EMPTY);
        try (SecondSource secondSource = SecondSource.open()) {
            Dossier dossier = secondSource.compare(List.of(denying, other));
            Document page = Jsoup.parse(page(dossier));

            assertThat(page.select("#open-denials + ul li").text()).contains("Ivo Lund", "sold the quarry");
            assertThat(page.getElementById(
                            page.select("#open-denials + ul a").attr("href").substring(1)))
                    .isNotNull();
            assertThat(StoryTables.of(dossier))
                    .filteredOn(table -> table.name().equals("denials"))
                    .singleElement()
                    .satisfies(table -> assertThat(table.rows()).hasSize(1));
        }
    }

    @Test
    void copesWithAnEmptyComparison() {
        Article article = Article.of("only", "Short.", Masthead.EMPTY);
        try (SecondSource secondSource = SecondSource.open()) {
            Document page = Jsoup.parse(page(secondSource.compare(List.of(article))));

            assertThat(page.select("#claims .empty").text()).isNotEmpty();
            assertThat(page.select("h1").text()).isNotEmpty();
        }
    }
}
