package org.secondsource.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.ingest.page.Byline.Kind;
import org.secondsource.ingest.page.Witnesses.Field;
import org.secondsource.name.OutletTable;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Masthead;
import org.secondsource.text.Stamp;

/** A news page of our own writing with all that a newsroom prints. */
class PageReaderTest {
    private static final ReadPage PAGE = PageReader.open()
            .read(PageSamples.bytes("harbour.html"), PageAddress.at("https://www.elmsbycourier.example/n/4711?s=1"));
    private static final Article ARTICLE = PAGE.article().orElseThrow();
    private static final Masthead MASTHEAD = ARTICLE.masthead();

    @Test
    void keepsTheReportAndNothingAroundIt() {
        assertThat(ARTICLE.text())
                .contains("A loaded gravel barge drifted", "Three weeks at least", "a tow rope had snapped.")
                .doesNotContain("Advertisement", "Ferry timetable", "swimming pool", "Privacy", "Share", "Weather");
        assertThat(PAGE.problems()).isEmpty();
    }

    @Test
    void neverRepeatsTheHeadlineInTheText() {
        assertThat(MASTHEAD.title()).contains("Harbour bridge closed after barge strikes pillar");
        assertThat(ARTICLE.text()).doesNotContain("Harbour bridge closed after barge");
    }

    @Test
    void keepsTheRivalsOfTheTitleWithTheirSources() {
        assertThat(PAGE.witnesses().of(Field.TITLE))
                .contains(
                        new Witness("Harbour bridge closed after barge strikes pillar", "json-ld headline"),
                        new Witness("Harbour bridge closed after barge hits pillar", "og:title"),
                        new Witness("Harbour bridge closed after barge strikes pillar", "h1"));
    }

    @Test
    void readsTheFieldsOfTheMasthead() {
        assertThat(MASTHEAD.published().map(Given::value)).contains(stamp("2025-03-04T09:15:00+01:00"));
        assertThat(MASTHEAD.modified()).contains(stamp("2025-03-04T17:40:00+01:00"));
        assertThat(MASTHEAD.outlet().map(outlet -> outlet.value().name())).contains("The Elmsby Courier");
        assertThat(MASTHEAD.outlet().flatMap(outlet -> outlet.value().domain())).contains("elmsbycourier.example");
        assertThat(MASTHEAD.url()).contains("https://www.elmsbycourier.example/news/harbour-bridge-4711");
        assertThat(MASTHEAD.language()).contains("en-GB");
        assertThat(PAGE.bylines())
                .containsExactly(new Byline("Maren Oldfield", Kind.PERSON), new Byline("Tobias Crane", Kind.PERSON));
        assertThat(PAGE.paywalled()).isFalse();
    }

    private static Stamp stamp(String text) {
        return Stamp.parse(text).orElseThrow();
    }

    @Test
    void findsTheDatelineWhereItStands() {
        Given<String> dateline = MASTHEAD.dateline().orElseThrow();
        assertThat(dateline.value()).isEqualTo("ELMSBY (Coastal Press)");
        assertThat(dateline.where().orElseThrow().of(ARTICLE.text())).isEqualTo(dateline.value());
    }

    @Test
    void takesCreditsAndCaptionsOutOfTheText() {
        assertThat(MASTHEAD.credits()).containsExactly("Reporting by Maren Oldfield; editing by Ruth Callan");
        assertThat(MASTHEAD.captions()).anyMatch(caption -> caption.contains("Ilse Brandt/Courier"));
        assertThat(ARTICLE.text()).doesNotContain("editing by", "Ilse Brandt");
    }

    @Test
    void listsTheCorrection() {
        assertThat(MASTHEAD.notes()).anyMatch(note -> note.startsWith("Correction: An earlier version"));
    }

    @Test
    void pointsItsLinksAndParagraphsIntoTheText() {
        assertThat(ARTICLE.links()).anySatisfy(link -> {
            assertThat(link.anchor().of(ARTICLE.text())).isEqualTo("Northwire");
            assertThat(link.href()).isEqualTo("https://www.northwire.example/2025/barge");
        });
        List<String> paragraphs = ARTICLE.paragraphs().stream()
                .map(paragraph -> paragraph.of(ARTICLE.text()))
                .toList();
        assertThat(String.join("\n\n", paragraphs)).isEqualTo(ARTICLE.text());
    }

    @Test
    void knowsPublishersAndAgenciesByATableOfTheCallers() {
        String page = "<html><head><meta property='og:site_name' content='tarnbote-online'></head><body><article>"
                + "<h1>Weir breaks near Ossing</h1><p class='byline'>By Selda Kurier and Nordkabel</p>"
                + "<p>The weir near Ossing broke in the night, and the water stood a metre high in the lower streets of"
                + " the town, the fire brigade said on Tuesday.</p></article></body></html>";
        OutletTable table = OutletTable.ours()
                .extended(List.of(
                        List.of("Tarnbote", "-", "tarnbote.example", "-", "CH", "newspaper"),
                        List.of("Nordkabel", "-", "-", "-", "NO", "agency")));
        PageAddress address = PageAddress.at("https://www.tarnbote.example/weir");

        ReadPage ours = PageReader.open().read(page, address);
        assertThat(ours.article().orElseThrow().outletName()).contains("tarnbote-online");

        ReadPage theirs = PageReader.open().knowing(table).read(page, address);
        assertThat(theirs.article().orElseThrow().outletName()).contains("Tarnbote");
        assertThat(theirs.bylines())
                .containsExactly(
                        new Byline("Selda Kurier", Byline.Kind.PERSON), new Byline("Nordkabel", Byline.Kind.AGENCY));
    }

    @Test
    void findsThePostsOfALiveBlog() {
        String page = PageSamples.text("harbour.html").replace("\"isAccessibleForFree\": true", """
                        "isAccessibleForFree": false, "liveBlogUpdate": [{"@type": "BlogPosting",
                        "headline": "Nobody hurt", "datePublished": "2025-03-04T10:00:00Z",
                        "articleBody": "Nobody was hurt. Two crew members were taken to hospital as a precaution"}]""");
        ReadPage read = PageReader.open().read(page, PageAddress.named("live"));
        assertThat(read.paywalled()).isTrue();
        assertThat(read.posts()).singleElement().satisfies(post -> {
            assertThat(post.time()).contains(stamp("2025-03-04T10:00:00Z"));
            assertThat(post.title()).contains("Nobody hurt");
            assertThat(post.span().of(read.article().orElseThrow().text())).startsWith("Nobody was hurt.");
        });
    }
}
