package org.secondsource.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.app.desk.StoryBook.Placed;
import org.secondsource.app.desk.packing.RawReading;
import org.secondsource.app.web.Desk;
import org.secondsource.archive.EventKind;
import org.secondsource.archive.PlacingAct;
import org.secondsource.archive.StoryCard;
import org.secondsource.archive.StoryEvent;
import org.secondsource.archive.Version;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;
import org.secondsource.text.Stamp;

/** A story that turns out to be two while articles come in: two fires in depots of one haulier. */
class SplitTest {
    private static final List<String> DEPOT = List.of(
            "The Brandal freight depot at Larch Quay burned on May 4 and 26 drivers were hurt. Fire chief Mona Aske said a "
                    + "boiler of the Larch Quay depot had burst at night. Engineers looked at the walls of the depot, and "
                    + "the quay stays shut.",
            "All 26 drivers hurt when the freight depot at Larch Quay burned have left hospital. Fire chief Mona Aske said "
                    + "engineers found the walls of the Larch Quay depot cracked. Brandal said the boiler burst on May 4 "
                    + "without a warning.",
            "Brandal will pull down the Larch Quay depot after the freight depot burned on May 4. The walls are cracked, "
                    + "engineers told fire chief Mona Aske. The boiler had burst; 26 drivers were hurt.");

    private static final List<String> LORRY = List.of(
            "A Brandal lorry, the tanker Kestrel, overturned on the Tovik pass on May 10, and 3 walkers are missing. "
                    + "Mountain warden Jon Siltala said ice had covered the road of the pass. A rescue team with dogs "
                    + "searches the slope below the pass.",
            "A rescue team with dogs searched for 3 walkers below the Tovik pass, where the tanker Kestrel overturned on ice "
                    + "on May 10. Mountain warden Jon Siltala said the slope was steep. Brandal said its lorry had chains "
                    + "on its wheels.",
            "The search below the Tovik pass for 3 walkers ended, mountain warden Jon Siltala said. The slope slid when the "
                    + "Brandal tanker Kestrel overturned on ice on May 10. The rescue team with dogs found a rucksack.");

    @TempDir
    private Path folder = Path.of(".");

    private static Article article(String id, String text, String published) {
        return Article.of(
                id,
                text,
                Masthead.EMPTY.toBuilder()
                        .title(text.substring(0, text.indexOf(' ', 40)))
                        .outlet(Given.stated(Outlet.of("Outlet of " + id)))
                        .published(Given.stated(Stamp.parse(published).orElseThrow()))
                        .build());
    }

    private static List<Article> mixed() {
        List<Article> mixed = new ArrayList<>();
        for (int at = 0; at < 3; at++) {
            mixed.add(article("d" + at, DEPOT.get(at), "2026-05-10T1" + at + ":00:00Z"));
            mixed.add(article("l" + at, LORRY.get(at), "2026-05-10T1" + at + ":30:00Z"));
        }
        return mixed;
    }

    /** Keeps articles as a program does that took all of them for one story. */
    private void takenForOne(List<Article> articles) {
        try (Bench bench = new Bench(folder)) {
            Newsroom newsroom = bench.newsroom();
            for (Article article : articles) {
                newsroom.deposit(article, "ada");
                Version version =
                        newsroom.data().articles().latest(article.id()).orElseThrow();
                RawReading reading = bench.shelf().read(version.article());
                List<PlacingAct> acts =
                        List.of(new PlacingAct(PlacingAct.Kind.PLACED, "s1", Long.toString(version.number())));
                Placed placed = new Placed("s1", article.equals(articles.get(0)), acts);
                newsroom.data()
                        .readings()
                        .keep(List.of(Notes.of(
                                version,
                                Optional.of(reading.reading()),
                                bench.shelf().packed(version.number(), reading),
                                Optional.of(placed),
                                List.of(),
                                Bench.NOON)));
            }
            newsroom.catchUp();
            assertThat(bench.cards()).extracting(StoryCard::id).containsExactly("s1");
        }
    }

    private static List<StoryEvent.News> splits(Newsroom newsroom) {
        return newsroom.events().since(0, EventFilter.ALL, 1000).stream()
                .map(StoryEvent::news)
                .filter(news -> news.kind() == EventKind.STORY_SPLIT)
                .toList();
    }

    private static void assertParted(Newsroom newsroom) {
        for (String id : List.of("d0", "d1", "d2")) {
            assertThat(newsroom.data().stories().storyOf(id)).contains("s1");
        }
        for (String id : List.of("l0", "l1", "l2")) {
            assertThat(newsroom.data().stories().storyOf(id)).contains("s2");
        }
        assertThat(splits(newsroom)).extracting(StoryEvent.News::story).containsExactlyInAnyOrder("s1", "s2");
    }

    @Test
    void partsAStoryOnceAndKeepsItPartedOverRestartsAndNewReadings() {
        List<Article> mixed = mixed();
        takenForOne(mixed.subList(0, 5));
        try (Bench bench = new Bench(folder)) {
            bench.handIn(mixed.get(5));
            assertParted(bench.newsroom());
            assertThat(bench.newsroom()
                            .stories()
                            .dossier("s2")
                            .orElseThrow()
                            .story()
                            .articles())
                    .containsExactly("l0", "l1", "l2");
            assertThat(bench.newsroom()
                            .stories()
                            .dossier("s1")
                            .orElseThrow()
                            .story()
                            .articles())
                    .containsExactly("d0", "d1", "d2");

            bench.openAgain();
            bench.handIn(
                    article("d3", DEPOT.get(0), "2026-05-10T15:00:00Z"),
                    article("l3", LORRY.get(0), "2026-05-10T15:00:00Z"));
            assertThat(bench.newsroom().data().stories().storyOf("d3")).contains("s1");
            assertThat(bench.newsroom().data().stories().storyOf("l3")).contains("s2");

            bench.newsroom().readAgain();
            bench.newsroom().catchUp();
            assertParted(bench.newsroom());
            assertThat(bench.problems()).isEmpty();
        }
    }

    @Test
    void tellsItOnPagesFeedsAndThroughTheApi() {
        List<Article> mixed = mixed();
        takenForOne(mixed.subList(0, 5));
        try (Desk desk = Desk.local(folder)) {
            assertThat(desk.visit("/stories/s2").statusCode()).isEqualTo(404);
            desk.newsroom().deposit(mixed.get(5), "ada");
            desk.caughtUp();

            assertParted(desk.newsroom());
            String greater = desk.visit("/stories/s1").body();
            String begun = desk.visit("/stories/s2").body();
            assertThat(greater)
                    .contains("Some of its reports turned out to be another story, s2")
                    .contains("data-article=\"d0\"", "data-article=\"d1\"", "data-article=\"d2\"")
                    .doesNotContain("data-article=\"l0\"");
            assertThat(begun)
                    .contains("Its reports turned out to be no part of story s1")
                    .contains("data-article=\"l0\"", "data-article=\"l1\"", "data-article=\"l2\"")
                    .doesNotContain("data-article=\"d0\"");
            assertThat(desk.visit("/").body()).contains("/stories/s1", "/stories/s2");
            assertThat(desk.visit("/articles/l0").body())
                    .contains("/stories/s2")
                    .doesNotContain("/stories/s1");
            assertThat(desk.get("/api/v1/stories").body()).contains("\"id\":\"s1\"", "\"id\":\"s2\"");
            HttpResponse<String> events = desk.get("/api/v1/stories/s2/events");
            assertThat(events.statusCode()).isEqualTo(200);
            assertThat(events.body()).containsOnlyOnce("\"story-split\"");
            for (String feed : List.of("/feeds/alerts.atom", "/feeds/alerts.json")) {
                for (String story : List.of("s1", "s2")) {
                    assertThat(desk.get(feed + "?story=" + story).statusCode()).isEqualTo(200);
                }
            }
        }
    }
}
