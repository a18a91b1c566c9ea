package org.secondsource.archive.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.secondsource.archive.Reports.NOON;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.secondsource.archive.ArchiveException;
import org.secondsource.archive.AuditEntry;
import org.secondsource.archive.Blob;
import org.secondsource.archive.CaptureNote;
import org.secondsource.archive.ChangeKind;
import org.secondsource.archive.Compared;
import org.secondsource.archive.Compared.Asked;
import org.secondsource.archive.Compared.KeptDossier;
import org.secondsource.archive.Compared.Stale;
import org.secondsource.archive.Correction;
import org.secondsource.archive.Deposit;
import org.secondsource.archive.EventKind;
import org.secondsource.archive.KeptReading;
import org.secondsource.archive.Makers;
import org.secondsource.archive.Note;
import org.secondsource.archive.PlacingAct;
import org.secondsource.archive.Reports;
import org.secondsource.archive.Saying;
import org.secondsource.archive.Standing;
import org.secondsource.archive.StoryCounts;
import org.secondsource.archive.StoryEvent.Change;
import org.secondsource.archive.StoryEvent.News;
import org.secondsource.archive.Tip;
import org.secondsource.archive.Version;
import org.secondsource.story.Story;
import org.secondsource.text.Article;
import org.secondsource.text.Masthead;

/** What every database must do; one heir for each opens it. */
abstract class ArchiveContract {
    private static final Makers MAKERS = new Makers("maker", "maker");

    /** A database without content, closed by the heir after the test. */
    abstract Database database();

    private Deposit deposit(Article article) {
        return new Articles(database()).deposit(article, "ada", NOON);
    }

    @Test
    void givesAnArticleBackAsItWas() {
        Article article = Reports.full("lantern-1");
        deposit(article);
        Version kept = new Articles(database()).latest("lantern-1").orElseThrow();
        assertThat(kept.article()).isEqualTo(article);
        assertThat(kept.storedAt()).isEqualTo(NOON);
    }

    @Test
    void keepsTextsOfAnySigns() {
        String text = "quotes ' \" ; -- \u0000 \uD83D\uDEA2 \u202E %_\\ \r\n\t end";
        deposit(Reports.plain("odd'; DROP TABLE article; --", text));
        assertThat(new Articles(database())
                        .latest("odd'; DROP TABLE article; --")
                        .orElseThrow()
                        .article()
                        .text())
                .isEqualTo(text);
    }

    @Test
    void knowsAnArticleItHas() {
        assertThat(deposit(Reports.full("a"))).isEqualTo(new Deposit("a", Standing.STORED));
        assertThat(deposit(Reports.full("a"))).isEqualTo(new Deposit("a", Standing.KNOWN));
        assertThat(new Articles(database()).versions("a")).hasSize(1);
    }

    @Test
    void keepsEveryVersionOnce() {
        Articles articles = new Articles(database());
        deposit(Reports.plain("a", "Forty were hurt."));
        assertThat(deposit(Reports.plain("a", "Fifty were hurt.")).standing()).isEqualTo(Standing.CHANGED);
        assertThat(deposit(Reports.plain("a", "Forty were hurt.")).standing()).isEqualTo(Standing.KNOWN);
        assertThat(articles.versions("a"))
                .extracting(version -> version.article().text())
                .containsExactly("Forty were hurt.", "Fifty were hurt.");
        assertThat(articles.latest("a").orElseThrow().article().text()).isEqualTo("Fifty were hurt.");
        assertThat(articles.count()).isEqualTo(1);
    }

    @Test
    void takesTheAddressAndNotTheIdForTheArticle() {
        deposit(Reports.at("first", "https://www.lantern.example/a/?utm_source=feed", "One."));
        assertThat(deposit(Reports.at("second", "http://Lantern.example/a#top", "Two.")))
                .isEqualTo(new Deposit("first", Standing.CHANGED));
        assertThat(deposit(Reports.at("first", "https://lantern.example/b", "Three.")))
                .isEqualTo(new Deposit("first-2", Standing.STORED));
        assertThat(new Articles(database()).ids()).containsExactly("first", "first-2");
    }

    @Test
    void tellsVersionsSinceAnother() {
        Articles articles = new Articles(database());
        assertThat(articles.newest()).isZero();
        deposit(Reports.plain("a", "One."));
        long seen = articles.newest();
        deposit(Reports.plain("b", "Two."));
        deposit(Reports.plain("a", "Three."));
        assertThat(articles.since(seen, 10))
                .extracting(version -> version.article().text())
                .containsExactly("Two.", "Three.");
        assertThat(articles.since(seen, 1)).hasSize(1);
        assertThat(articles.since(articles.newest(), 10)).isEmpty();
    }

    @Test
    void hasNothingOfAnArticleItDoesNotKnow() {
        assertThat(new Articles(database()).latest("none")).isEmpty();
        assertThat(new Articles(database()).versions("none")).isEmpty();
        assertThat(new Stories(database()).story("none")).isEmpty();
        assertThat(new Stories(database()).storyOf("none")).isEmpty();
    }

    private void keep(Article article, PlacingAct... acts) {
        Version version = new Articles(database()).latest(article.id()).orElseThrow();
        Saying.Report report = new Saying.Report(
                article.id(), version.number(), article.masthead().title(), article.outletName(), Optional.empty());
        KeptReading reading = new KeptReading(version.number(), "maker", Blob.of(new byte[] {1, 2}));
        new Readings(database()).keep(List.of(new Note(reading, report, List.of(), List.of(acts), List.of(), NOON)));
    }

    private static PlacingAct placed(String story, long version) {
        return new PlacingAct(PlacingAct.Kind.PLACED, story, Long.toString(version));
    }

    @Test
    void letsAnArticleMoveFromStoryToStory() {
        deposit(Reports.plain("a", "One."));
        deposit(Reports.plain("b", "Two."));
        Stories stories = new Stories(database());
        keep(Reports.plain("b", "Two."), placed("s1", 2));
        keep(Reports.plain("a", "One."), placed("s1", 1));
        assertThat(stories.story("s1")).contains(new Story("s1", "", List.of("b", "a")));
        keep(
                Reports.plain("a", "One."),
                new PlacingAct(PlacingAct.Kind.BEGUN, "s2", ""),
                new PlacingAct(PlacingAct.Kind.MOVED, "s2", "a"));
        assertThat(stories.story("s1")).contains(new Story("s1", "", List.of("b")));
        assertThat(stories.storyOf("a")).contains("s2");
        keep(Reports.plain("a", "One."), new PlacingAct(PlacingAct.Kind.ABSORBED, "s2", "s1"));
        assertThat(stories.story("s1")).contains(new Story("s1", "", List.of()));
        assertThat(stories.story("s2")).contains(new Story("s2", "", List.of("a", "b")));
        assertThat(stories.card("s1").orElseThrow().partOf()).contains("s2");
        assertThat(stories.acts()).hasSize(5);
    }

    private static Tip tip(String fact, String story, String outlet) {
        return new Tip(
                fact,
                new News(
                        story,
                        EventKind.ARTICLE_CHANGED,
                        Optional.of("a"),
                        Optional.of(outlet),
                        "it's \u0000 changed",
                        Optional.of(new Change(ChangeKind.FIGURE_CHANGED, "40", "50")),
                        Optional.of("s7")));
    }

    private static Compared compared(Stale stale, boolean quiet, Tip... tips) {
        return new Compared(
                stale,
                "Harbour",
                new StoryCounts(1, 1, 1, 2, 3, 4),
                new KeptDossier("maker", Blob.of(new byte[] {1}), Blob.of(new byte[] {2, 0, 3})),
                List.of(new Asked("a", "the mayor", "refused")),
                List.of(tips),
                quiet,
                NOON);
    }

    @Test
    void tellsWhatHappensOnceAndShowsItOnTheCard() {
        deposit(Reports.plain("a", "One."));
        keep(Reports.plain("a", "One."), placed("s1", 1));
        Stories stories = new Stories(database());
        Stale stale = stories.stale(MAKERS, 10).get(0);
        stories.keep(compared(stale, true, tip("quiet", "s1", "Daily Lantern")));
        assertThat(new Events(database()).newest()).isZero();
        stories.keep(
                compared(stale, false, tip("quiet", "s1", "Daily Lantern"), tip("loud", "s1", "The Daily  Lantern")));
        stories.keep(compared(stale, false, tip("loud", "s1", "Daily Lantern")));
        Events events = new Events(database());
        assertThat(events.since(0, 10))
                .singleElement()
                .satisfies(event -> assertThat(event.news())
                        .isEqualTo(tip("loud", "s1", "The Daily  Lantern").news()));
        assertThat(events.sinceOfStory("s1", 0, 10)).hasSize(1);
        assertThat(events.sinceOfOutlet("daily lantern", 0, 10)).hasSize(1);
        assertThat(events.sinceOfOutlet("x' OR 1=1 --", 0, 10)).isEmpty();
        assertThat(events.since(events.newest(), 10)).isEmpty();
        assertThat(stories.newest(Optional.empty(), 10).items()).singleElement().satisfies(card -> {
            assertThat(card.counts()).isEqualTo(new StoryCounts(1, 1, 1, 2, 3, 4));
            assertThat(card.label()).isEqualTo("Harbour");
            assertThat(card.news()).isEqualTo("it's \u0000 changed");
        });
    }

    @Test
    void comparesWhatSomethingCameToUntilItIsCompared() {
        deposit(Reports.plain("a", "One."));
        keep(Reports.plain("a", "One."), placed("s1", 1));
        Stories stories = new Stories(database());
        Stale stale = stories.stale(MAKERS, 10).get(0);
        keep(Reports.plain("a", "One."));
        stories.keep(compared(stale, false));
        Stale still = stories.stale(MAKERS, 10).get(0);
        assertThat(still.touched()).isGreaterThan(stale.touched());
        assertThat(stories.isAnyNew()).isTrue();
        stories.keep(compared(still, false));
        assertThat(stories.stale(MAKERS, 10)).isEmpty();
        assertThat(stories.isAnyNew()).isFalse();
        assertThat(stories.stale(new Makers("newer", "newer"), 10)).hasSize(1);
        assertThat(stories.dossier("s1").orElseThrow().content()).isEqualTo(Blob.of(new byte[] {2, 0, 3}));
        assertThat(new Outlets(database()).tally("nobody")).isEmpty();
    }

    private void keepTwoStories() {
        for (String article : List.of("a", "b")) {
            deposit(Reports.plain(article, article + "."));
            keep(Reports.plain(article, article + "."), placed("s-" + article, article.equals("a") ? 1 : 2));
        }
    }

    @Test
    void keepsSeveralStoriesInOneChangeOrNone() {
        Stories stories = new Stories(database());
        keepTwoStories();
        List<Stale> both = stories.stale(MAKERS, 10);
        Compared one = compared(both.get(0), true);
        Compared ofTheSameArticle = compared(both.get(1), true);
        assertThatThrownBy(() -> stories.keep(List.of(one, ofTheSameArticle))).isInstanceOf(ArchiveException.class);
        assertThat(stories.stale(MAKERS, 10)).hasSize(2);

        Compared other =
                new Compared(both.get(1), "Mill", one.counts(), one.dossier(), List.of(), List.of(), true, NOON);
        stories.keep(List.of(one, other));
        assertThat(stories.stale(MAKERS, 10)).isEmpty();
        assertThat(stories.dossier("s-a")).isPresent();
        assertThat(stories.dossier("s-b")).isPresent();
    }

    @Test
    void comparesFirstWhatSomethingHappenedToLast() {
        Stories stories = new Stories(database());
        keepTwoStories();
        stories.carryOut(List.of(), List.of(tip("first", "s-b", "Post"), tip("then", "s-a", "Post")), "ada", NOON);

        assertThat(stories.stale(MAKERS, 10)).extracting(Stale::id).containsExactly("s-a", "s-b");
        stories.keep(compared(stories.stale(MAKERS, 1).get(0), true));
        assertThat(stories.stale(new Makers("newer", "older"), 10))
                .extracting(Stale::id)
                .containsExactly("s-b");
        stories.settle(stories.stale(MAKERS, 1).get(0));
        assertThat(stories.stale(new Makers("newer", "older"), 10))
                .extracting(Stale::id)
                .containsExactly("s-a");
    }

    @Test
    void knowsWhatIsNotReadYet() {
        deposit(Reports.plain("a", "One."));
        deposit(Reports.plain("b", "Two."));
        Readings readings = new Readings(database());
        assertThat(readings.unread(MAKERS, 0, 10)).containsExactly(1L, 2L);
        assertThat(readings.isAnyNew()).isTrue();
        assertThat(readings.unread(MAKERS, 1, 10)).containsExactly(2L);
        keep(Reports.plain("a", "One."), placed("s1", 1));
        assertThat(readings.unread(MAKERS, 0, 10)).containsExactly(2L);
        assertThat(readings.unread(new Makers("newer", "newer"), 0, 10)).hasSize(2);
        assertThat(readings.reading(1).orElseThrow().content()).isEqualTo(Blob.of(new byte[] {1, 2}));
        assertThat(readings.unread(new Makers("zz", "maker"), 0, 10)).containsExactly(2L);
        readings.disown();
        assertThat(readings.isAnyNew()).isTrue();
        assertThat(readings.unread(MAKERS, 0, 10)).hasSize(2);
    }

    @Test
    void keepsNothingOfNotesOfWhichOneFails() {
        deposit(Reports.plain("a", "One."));
        keep(Reports.plain("a", "One."), placed("s1", 1));
        deposit(Reports.plain("b", "Two."));
        Saying.Report report = new Saying.Report("b", 2, Optional.empty(), Optional.empty(), Optional.empty());
        Note good = new Note(
                new KeptReading(2, "maker", Blob.EMPTY), report, List.of(), List.of(placed("s2", 2)), List.of(), NOON);
        Note twice = new Note(
                new KeptReading(2, "maker", Blob.EMPTY), report, List.of(), List.of(placed("s2", 2)), List.of(), NOON);
        assertThat(catchThrowable(() -> new Readings(database()).keep(List.of(good, twice))))
                .isNotNull();
        assertThat(new Stories(database()).story("s2")).isEmpty();
        assertThat(new Readings(database()).reading(2)).isEmpty();
        assertThat(new Stories(database()).acts()).hasSize(1);
    }

    @Test
    void givesThePenToOneAtATime() {
        Pen pen = database().takePen().orElseThrow();
        assertThat(database().takePen()).isEmpty();
        pen.close();
        Pen again = database().takePen().orElseThrow();
        again.close();
    }

    @Test
    void letsManyReadWhileOneWrites() throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(16);
        try {
            List<Future<Long>> seen = new ArrayList<>();
            for (int number = 0; number < 50; number++) {
                deposit(Reports.plain("a" + number, "Text " + number));
                long least = number + 1L;
                for (int reader = 0; reader < 4; reader++) {
                    seen.add(readers.submit(() -> {
                        Articles articles = new Articles(database());
                        assertThat(articles.newest()).isGreaterThanOrEqualTo(least);
                        return articles.count();
                    }));
                }
            }
            for (Future<Long> each : seen) {
                assertThat(each.get()).isPositive();
            }
        } finally {
            readers.shutdownNow();
        }
    }

    @Test
    void letsManyWriteAndLosesNothing() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(8);
        try {
            List<Future<Deposit>> deposits = new ArrayList<>();
            for (int number = 0; number < 40; number++) {
                Article article = Reports.plain("a" + number % 20, "Text " + number % 20);
                deposits.add(writers.submit(() -> deposit(article)));
            }
            int stored = 0;
            for (Future<Deposit> each : deposits) {
                stored += each.get().standing() == Standing.STORED ? 1 : 0;
            }
            assertThat(stored).isEqualTo(20);
            assertThat(new Articles(database()).count()).isEqualTo(20);
        } finally {
            writers.shutdownNow();
        }
    }

    @Test
    void keepsCorrectionsInTheOrderTheyWereMade() {
        deposit(Reports.plain("a", "One."));
        Corrections corrections = new Corrections(database());
        Correction wrong = new Correction("a", 1, "speaker 0-3", "wrong", "", "ada", NOON);
        Correction instead = new Correction("a", 1, "speaker 0-3", "instead", "Ben Ostrow", "ada", NOON);
        corrections.add(wrong);
        corrections.add(instead);
        deposit(Reports.plain("a", "Two."));
        assertThat(corrections.of("a")).containsExactly(wrong, instead);
        assertThat(corrections.of("b")).isEmpty();
    }

    @Test
    void notesACaptureOnceWithTheArticle() {
        Articles articles = new Articles(database());
        Article article = Reports.plain("a", "One.");
        CaptureNote page = new CaptureNote("11", "a.html", NOON);
        CaptureNote otherPage = new CaptureNote("00", "a.html", NOON.plusSeconds(9));
        assertThat(articles.knownAs(article)).isEmpty();
        articles.deposit(article, page, "ada");
        articles.deposit(article, new CaptureNote("11", "a.html", NOON.plusSeconds(5)), "ada");
        assertThat(articles.deposit(article, otherPage, "ada").standing()).isEqualTo(Standing.KNOWN);
        assertThat(new Captures(database()).of("a")).containsExactly(page, otherPage);
        assertThat(articles.knownAs(article)).contains("a");
        assertThat(articles.knownAs(Reports.plain("a", "Two."))).isEmpty();
    }

    @Test
    void writesDownWhoChangedWhat() {
        deposit(Reports.plain("a", "One."));
        deposit(Reports.plain("a", "One."));
        deposit(Reports.plain("a", "Two."));
        assertThat(new AuditLog(database()).newest(10))
                .containsExactly(
                        new AuditEntry(NOON, "ada", "changed", "a"), new AuditEntry(NOON, "ada", "stored", "a"));
    }

    @Test
    void keepsNothingOfADepositThatFails() {
        Article broken = Article.of(
                "a", "One.", Masthead.EMPTY.toBuilder().title("Title").build());
        database().change(handle -> handle.execute("ALTER TABLE audit RENAME TO hidden"));
        assertThat(catchThrowable(() -> deposit(broken))).isNotNull();
        database().change(handle -> handle.execute("ALTER TABLE hidden RENAME TO audit"));
        assertThat(new Articles(database()).count()).isZero();
        assertThat(deposit(broken).standing()).isEqualTo(Standing.STORED);
    }
}
