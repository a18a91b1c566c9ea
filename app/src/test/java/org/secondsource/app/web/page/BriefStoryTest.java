package org.secondsource.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.app.web.Desk;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;

/** A story with more claims than its page shows at once. */
class BriefStoryTest {
    private static final List<String> SUBJECTS = List.of(
            "ferry",
            "school",
            "bridge",
            "bakery",
            "library",
            "stadium",
            "museum",
            "airport",
            "brewery",
            "chapel",
            "depot",
            "market",
            "quarry",
            "theatre",
            "orchard",
            "prison",
            "hospital",
            "laundry",
            "windmill",
            "foundry",
            "nursery",
            "arcade",
            "cannery",
            "garage",
            "harbour",
            "kennel",
            "lighthouse",
            "monastery",
            "observatory",
            "pharmacy");
    private static final List<String> FATES = List.of(
            "flooded twice in spring",
            "burned down overnight",
            "reopened under new owners",
            "collapsed during repairs",
            "moved across the river",
            "lost its licence",
            "sacked forty clerks",
            "won a prize for design",
            "doubled its rent",
            "merged with a rival",
            "refused a loan from Tarn",
            "hired a watchman",
            "sued its architect",
            "hosted a wedding",
            "painted over a mural",
            "imported cheap timber",
            "banned dogs",
            "evacuated two wards",
            "ordered Swiss machines",
            "stopped turning after the storm",
            "poured a bell for Ostrand",
            "planted nine hundred oaks",
            "auctioned six pinball tables",
            "recalled tinned peaches",
            "overcharged taxi drivers",
            "dredged its basin",
            "housed stray greyhounds",
            "replaced its lamp",
            "sold honey to pilgrims",
            "discovered a comet",
            "ran out of insulin");

    @TempDir
    private Path folder = Path.of(".");

    private Desk desk;

    private String story = "";

    @BeforeEach
    void open() {
        desk = Desk.local(folder);
        for (String outlet : List.of("Velmark Post", "Ostrand Herald", "Tarn Gazette", "Daily Lantern")) {
            desk.newsroom().deposit(report(outlet), "ada");
        }
        story = desk.caughtUp();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static Article report(String outlet) {
        List<String> sentences = new ArrayList<>();
        for (int at = 0; at < SUBJECTS.size(); at++) {
            sentences.add("Ada Quill, the mayor of Velmark, said the old " + SUBJECTS.get(at) + " had " + FATES.get(at)
                    + ".");
        }
        Masthead masthead = Masthead.EMPTY.toBuilder()
                .outlet(Given.stated(Outlet.of(outlet)))
                .title("What happened in Velmark")
                .build();
        return Article.of(outlet, String.join("\n\n", sentences), masthead);
    }

    private Document page(String query) {
        return Jsoup.parse(desk.visit("/stories/" + story + query).body());
    }

    @Test
    void showsTheMostCentralClaimsAndLeadsToTheOthers() {
        Document brief = page("");
        Document whole = page("?whole=yes");

        List<String> all = whole.select("tr.claim").eachAttr("id");
        assertThat(all).hasSizeGreaterThan(25);
        assertThat(brief.select("tr.claim").eachAttr("id")).isEqualTo(all.subList(0, 25));
        assertThat(brief.select("details.graph")).hasSize(4);
        assertThat(whole.select("details.graph")).hasSizeGreaterThan(4);
        assertThat(brief.select(".more-of-it a").eachAttr("href"))
                .contains("?whole=yes#claims", "?whole=yes#provenance")
                .allSatisfy(link -> assertThat(link).startsWith("?whole=yes#"));
        assertThat(whole.select(".more-of-it")).isEmpty();
        assertThat(brief.select(".numbers").text())
                .isEqualTo(whole.select(".numbers").text());
    }

    @Test
    void leadsEveryLinkToAnElementOfThePageItNames() {
        Document brief = page("");
        Document whole = page("?whole=yes");

        assertThat(ids(brief)).containsAll(targets(brief, "#"));
        assertThat(ids(whole)).containsAll(targets(whole, "#")).containsAll(targets(brief, "?whole=yes#"));
        assertThat(targets(whole, "?")).isEmpty();
    }

    private static Set<String> ids(Document page) {
        return new TreeSet<>(page.select("[id]").stream().map(Element::id).toList());
    }

    private static Set<String> targets(Document page, String start) {
        Set<String> targets = new TreeSet<>();
        page.select("a[href]").eachAttr("href").stream()
                .filter(link -> link.startsWith(start) && link.length() > start.length())
                .forEach(link -> targets.add(link.substring(start.length())));
        return targets;
    }

    @Test
    void printsAFewWaysToOtherReportsBehindASentenceAndTheirNumber(@TempDir Path other) {
        try (Desk large = Desk.local(other)) {
            for (int at = 1; at <= 9; at++) {
                large.newsroom().deposit(report("Outlet " + "Abcdefghij".charAt(at)), "ada");
            }
            Document page =
                    Jsoup.parse(large.visit("/stories/" + large.caughtUp()).body());

            Elements jumps = page.select("#r1-s0 .jumps");
            assertThat(jumps.select(".jump").eachText()).containsExactly("2", "3", "4", "5", "6", "7", "+2");
            assertThat(jumps.select(".further").attr("href")).matches("(\\?whole=yes)?#claim-c\\d+");
        }
    }
}
