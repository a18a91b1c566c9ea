package org.secondsource.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.secondsource.archive.ChangeKind;
import org.secondsource.archive.EventKind;
import org.secondsource.archive.StoryEvent;
import org.secondsource.archive.StoryEvent.Change;
import org.secondsource.archive.StoryEvent.News;
import org.secondsource.ingest.feed.Feed;
import org.secondsource.ingest.feed.FeedEntry;
import org.secondsource.ingest.feed.FeedReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AlertFeedTest {
    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");
    private static final String HOSTILE =
            "\u0000\u0007 ]]></content><script>alert(1)</script> & \u201c\uD83D\uDEA2\u201d";

    private static Alert alert(long number, EventKind kind, String says) {
        News news = new News(
                "s 1/x",
                kind,
                Optional.of("lantern-1"),
                Optional.of("Daily Lantern"),
                says,
                kind == EventKind.ARTICLE_CHANGED
                        ? Optional.of(new Change(ChangeKind.FIGURE_CHANGED, "80", "83"))
                        : Optional.empty());
        return new Alert(new StoryEvent(number, NOON.plusSeconds(number), news), "Blast at the harbour");
    }

    private static final AlertFeed FEED = new AlertFeed(
            "Alerts & more",
            URI.create("https://desk.example/feeds/all.atom"),
            URI.create("https://desk.example/"),
            List.of(
                    alert(8, EventKind.ARTICLE_CHANGED, HOSTILE),
                    alert(7, EventKind.SECOND_ORIGIN, "A second origin")));

    @Test
    void writesAtomThatFeedReadersRead() {
        String atom = new AtomFeed().write(FEED);
        Feed read = new FeedReader().read(atom, FEED.self());

        assertThat(read.kind()).isEqualTo(Feed.Kind.ATOM);
        assertThat(read.problems()).isEmpty();
        assertThat(read.title()).contains("Alerts & more");
        assertThat(read.entries())
                .extracting(FeedEntry::title)
                .containsExactly(
                        Optional.of("Article changed: Blast at the harbour"),
                        Optional.of("Second origin: Blast at the harbour"));
        assertThat(read.entries().get(0).address()).hasToString("https://desk.example/stories/s%201%2Fx#event-8");
    }

    @Test
    void writesNothingInAtomThatXmlCannotHold() {
        String atom = new AtomFeed().write(FEED);
        Document feed = Jsoup.parse(atom, Parser.xmlParser());

        assertThat(atom).doesNotContain("\u0000", "\u0007", "<script>");
        assertThat(feed.select("entry > content").get(0).wholeText())
                .isEqualTo(HOSTILE.replace("\u0000", "").replace("\u0007", ""));
        assertThat(feed.select("feed > updated").text()).isEqualTo("2026-03-12T12:00:08Z");
        assertThat(feed.select("entry > id").eachText())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("urn:uuid:"));
        assertThat(feed.select("entry > category").eachAttr("term"))
                .containsExactly("article-changed", "second-origin");
    }

    @Test
    void writesJsonFeedWithWhatProgramsNeed() {
        String json = new JsonFeed().write(FEED);
        Feed read = new FeedReader().read(json, FEED.self());
        JsonNode item = new JsonMapper().readTree(json).path("items").path(0);

        assertThat(read.kind()).isEqualTo(Feed.Kind.JSON_FEED);
        assertThat(read.entries()).hasSize(2);
        assertThat(item.path("content_text").asString()).isEqualTo(HOSTILE);
        assertThat(item.path("_secondsource").path("change").toString())
                .isEqualTo("{\"kind\":\"figure-changed\",\"was\":\"80\",\"is\":\"83\"}");
        assertThat(item.path("_secondsource").path("outlet").asString()).isEqualTo("Daily Lantern");
    }

    @Test
    void givesAnAlertTheSameIdInEveryFeed() {
        String atom = new AtomFeed().write(FEED);
        String json = new JsonFeed().write(FEED);

        assertThat(Jsoup.parse(atom, Parser.xmlParser()).select("entry > id").text())
                .isEqualTo(new JsonMapper()
                                .readTree(json)
                                .path("items")
                                .path(0)
                                .path("id")
                                .asString() + " "
                        + new JsonMapper()
                                .readTree(json)
                                .path("items")
                                .path(1)
                                .path("id")
                                .asString());
        assertThat(new AtomFeed().write(FEED)).isEqualTo(atom);
    }

    @Test
    void writesAFeedWithoutAlerts() {
        AlertFeed empty = new AlertFeed("Nothing yet", FEED.self(), FEED.desk(), List.of());

        assertThat(new FeedReader()
                        .read(new AtomFeed().write(empty), FEED.self())
                        .kind())
                .isEqualTo(Feed.Kind.ATOM);
        assertThat(new AtomFeed().write(empty)).contains("<updated>1970-01-01T00:00:00Z</updated>");
    }

    @Test
    void takesOnlyWhatIsWorthIt() {
        assertThat(Alert.isWorth(alert(1, EventKind.CONFLICT, "").event())).isTrue();
        assertThat(Alert.isWorth(alert(1, EventKind.REPORT_JOINED, "").event())).isFalse();
        assertThat(Alert.isWorth(alert(1, EventKind.STORIES_MERGED, "").event()))
                .isFalse();
    }
}
