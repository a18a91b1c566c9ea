package org.secondsource.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.Dossier;
import org.secondsource.SecondSource;
import org.secondsource.archive.ChangeKind;
import org.secondsource.archive.EventKind;
import org.secondsource.archive.StoryCard;
import org.secondsource.archive.StoryEvent;
import org.secondsource.archive.folder.DataFolder;
import org.secondsource.archive.search.SearchQuery;
import org.secondsource.text.Article;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

class NewsroomTest {
    private final Bench bench;

    NewsroomTest(@TempDir Path folder) {
        bench = new Bench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static Article report(String id, String outlet, String more) {
        return Bench.article(
                id,
                outlet,
                "A crane fell on the ferry Gull in the harbour of Port Ellerby on Tuesday, killing 11 people.\n"
                        + more);
    }

    private List<EventKind> kinds() {
        return bench.events().stream().map(event -> event.news().kind()).toList();
    }

    @Test
    void comparesAStoryAsIfItsReportsWereGivenTogether() {
        bench.handIn(Examples.harbourFire());
        assertThat(bench.cards())
                .anySatisfy(card -> assertThat(card.counts().reports()).isGreaterThan(2));
        for (StoryCard card : bench.cards()) {
            Dossier dossier = bench.newsroom().stories().dossier(card.id()).orElseThrow();
            List<Article> members = Examples.harbourFire().stream()
                    .filter(article -> dossier.story().articles().contains(article.id()))
                    .toList();
            try (var secondSource = SecondSource.open()) {
                Dossier expected = secondSource.compare(members);
                assertThat(dossier.comparison()).isEqualTo(expected.comparison());
                assertThat(dossier.readings()).isEqualTo(expected.readings());
                assertThat(dossier.summary()).isEqualTo(expected.summary());
            }
            assertThat(card.counts().reports()).isEqualTo(members.size());
        }
        assertThat(bench.problems()).isEmpty();
    }

    @Test
    void comesToTheSameWhetherReportsComeOneByOneOrAtOnce(@TempDir Path other) {
        List<Article> articles = new ArrayList<>(Examples.harbourFire());
        articles.addAll(Examples.secretTalks());
        bench.handIn(articles);
        try (Bench slow = new Bench(other)) {
            articles.forEach(article -> slow.handIn(article));
            assertThat(slow.cards())
                    .extracting(StoryCard::counts)
                    .containsExactlyInAnyOrderElementsOf(
                            bench.cards().stream().map(StoryCard::counts).toList());
            for (StoryCard card : bench.cards()) {
                assertThat(slow.newsroom().stories().dossier(card.id()))
                        .isEqualTo(bench.newsroom().stories().dossier(card.id()));
            }
        }
    }

    @Test
    void comparesInTheEndWhatRestedMeanwhile() throws InterruptedException {
        bench.newsroom().start(false);
        for (Article article : Examples.harbourFire()) {
            bench.newsroom().deposit(article, "ada");
            Thread.sleep(50);
        }
        for (int wait = 0; wait < 600 && !bench.newsroom().isClear(); wait++) {
            Thread.sleep(100);
        }
        assertThat(bench.newsroom().isClear()).isTrue();
        try (var secondSource = SecondSource.open()) {
            for (StoryCard card : bench.cards()) {
                Dossier dossier = bench.newsroom().stories().dossier(card.id()).orElseThrow();
                List<Article> members = Examples.harbourFire().stream()
                        .filter(article -> dossier.story().articles().contains(article.id()))
                        .toList();
                assertThat(dossier.comparison())
                        .isEqualTo(secondSource.compare(members).comparison());
            }
        }
    }

    @Test
    void tellsASecondOriginOnce() {
        String gone = "\nThe crane had failed twice in March, ";
        bench.handIn(report("a", "Daily Lantern", gone + "the engineer Ada Roe said."));
        assertThat(kinds()).doesNotContain(EventKind.SECOND_ORIGIN);
        bench.handIn(report("b", "The Marlow Post", gone + "according to the docker Ivo Lund."));
        assertThat(kinds()).containsOnlyOnce(EventKind.SECOND_ORIGIN);
        bench.handIn(report("b", "The Marlow Post", gone + "according to the docker Ivo Lund."));
        assertThat(kinds()).containsOnlyOnce(EventKind.SECOND_ORIGIN);
    }

    @Test
    void tellsNothingTwice() {
        bench.handIn(Examples.harbourFire().get(0));
        bench.handIn(Examples.harbourFire());
        bench.cards().stream()
                .map(StoryCard::id)
                .filter(id -> !id.equals("s1"))
                .forEach(id -> bench.newsroom().review().merge("s1", id, "ada"));
        bench.newsroom().catchUp();
        assertThat(bench.cards()).singleElement().satisfies(card -> {
            assertThat(card.counts().reports()).isEqualTo(6);
            assertThat(card.counts().outlets()).isEqualTo(6);
        });
        assertThat(kinds()).contains(EventKind.DENIAL);
        List<StoryEvent> told = bench.events();
        bench.handIn(Examples.harbourFire());
        bench.openAgain();
        bench.handIn(Examples.harbourFire());
        assertThat(bench.events()).isEqualTo(told);
    }

    @Test
    void tellsWhatAVersionSaysOtherwise() {
        bench.handIn(report("a", "Daily Lantern", "Two officials said the crane had failed twice in March."));
        bench.handIn(Bench.article(
                "a",
                "Daily Lantern",
                "A crane fell on the ferry Gull in the harbour of Port Ellerby on Tuesday, killing 12 people.\n"
                        + "Ingrid Vasko, the harbour master, said the crane had failed twice in March."));
        List<ChangeKind> changes = bench.events().stream()
                .flatMap(event -> event.news().change().stream())
                .map(StoryEvent.Change::kind)
                .toList();
        assertThat(changes).containsExactly(ChangeKind.FIGURE_CHANGED, ChangeKind.SOURCE_NAMED);
        KeptArticle kept = bench.newsroom().articles().article("a").orElseThrow();
        assertThat(kept.editions()).hasSize(2);
        assertThat(kept.latest().changes()).hasSize(2);
        assertThat(kept.story()).contains("s1");
    }

    @Test
    void placesWhatComesLaterAsIfItHadNeverBeenClosed(@TempDir Path other) {
        List<Article> articles = new ArrayList<>(Examples.harbourFire());
        articles.addAll(Examples.secretTalks());
        bench.handIn(articles);
        try (Bench interrupted = new Bench(other)) {
            for (Article article : articles) {
                interrupted.handIn(article);
                interrupted.openAgain();
            }
            for (Article article : articles) {
                assertThat(interrupted.newsroom().data().stories().storyOf(article.id()))
                        .isEqualTo(bench.newsroom().data().stories().storyOf(article.id()));
            }
            assertThat(interrupted.newsroom().data().stories().acts())
                    .isEqualTo(bench.newsroom().data().stories().acts());
        }
    }

    @Test
    void tellsListenersInOrder() {
        List<StoryEvent> heard = new ArrayList<>();
        bench.newsroom().listen(heard::add);
        bench.handIn(Examples.secretTalks());
        assertThat(heard).isNotEmpty().isEqualTo(bench.events());
    }

    @Test
    void tellsThoseWhoAskForSome() {
        bench.handIn(
                report("a", "The Ellerby Courier", ""),
                Bench.article(
                        "z", "Daily Lantern", "Rain fell on the hills of Marlow, and the river rose by a metre."));
        EventDesk events = bench.newsroom().events();
        bench.newsroom().search().catchUp();
        assertThat(events.since(0, EventFilter.ofOutlet("ellerby courier"), 10))
                .extracting(event -> event.news().article())
                .containsExactly(Optional.of("a"));
        assertThat(events.since(0, EventFilter.of(SearchQuery.parse("river")), 10))
                .extracting(event -> event.news().article())
                .containsExactly(Optional.of("z"));
        assertThat(events.since(0, EventFilter.ofStory("s2"), 10))
                .extracting(event -> event.news().article())
                .containsExactly(Optional.of("z"));
        assertThat(events.since(0, EventFilter.ALL, 1)).hasSize(1);
        assertThat(events.since(events.newest(), EventFilter.ALL, 10)).isEmpty();
    }

    @Test
    void letsOnlyOneWork(@TempDir Path elsewhere) {
        try (Bench other = new Bench(elsewhere)) {
            other.handIn(report("a", "The Ellerby Courier", ""));
            assertThat(other.newsroom().data().takePen()).isEmpty();
        }
        try (Bench again = new Bench(elsewhere)) {
            assertThat(again.newsroom().data().takePen()).isPresent();
        }
    }

    @Test
    void takesWhatAnotherProgramReadsOtherwiseAndWillNotReadAgain(@TempDir Path shared) {
        try (Bench rules = new Bench(shared)) {
            rules.handIn(report("a", "The Ellerby Courier", ""));
            try (Bench learned = new Bench(shared, Equipment.LEARNED)) {
                assertTimeoutPreemptively(
                        Duration.ofSeconds(60), () -> learned.newsroom().catchUp());
                assertThat(learned.cards()).hasSize(1);
                assertThat(learned.problems()).extracting(Problem::code).containsExactly(ProblemCode.READ_OTHERWISE);
            }
        }
    }

    @Test
    void waitsForWhatAnotherProgramIsAboutToRead(@TempDir Path shared) throws InterruptedException {
        try (Bench rules = new Bench(shared)) {
            rules.handIn(report("a", "The Ellerby Courier", ""));
            try (Bench learned = new Bench(shared, Equipment.LEARNED)) {
                learned.newsroom().deposit(report("b", "The Marlow Post", ""), "ada");
                Thread waiting = new Thread(learned.newsroom()::catchUp);
                waiting.start();
                waiting.join(5000);
                assertThat(waiting.isAlive()).isTrue();
                rules.newsroom().catchUp();
                waiting.join(30_000);
                assertThat(waiting.isAlive()).isFalse();
                assertThat(learned.newsroom().data().stories().storyOf("b")).contains("s1");
            }
        }
    }

    @Test
    void opensItsStoriesBeforeTheFirstArticleComes() throws InterruptedException {
        bench.handIn(report("a", "Daily Lantern", "The mayor said so."));
        bench.openAgain();
        assertThat(bench.newsroom().isReadyToPlace()).isFalse();
        bench.newsroom().start(true);
        for (int look = 0; look < 200 && !bench.newsroom().isReadyToPlace(); look++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(bench.newsroom().isReadyToPlace()).isTrue();
        bench.handIn(report("b", "The Marlow Post", "The mayor said so."));
        assertThat(bench.newsroom().data().stories().storyOf("b")).contains("s1");
    }

    @Test
    void leavesTheStoriesThatItIsOpeningWhenItIsClosed() {
        bench.handIn(report("a", "Daily Lantern", "The mayor said so."));
        DataFolder data = bench.newsroom().data();
        assertThatThrownBy(() -> StoryBook.open(data, () -> true)).isInstanceOf(StoppedException.class);
    }

    @Test
    void goesThroughStoriesPageByPage() {
        for (int number = 0; number < 5; number++) {
            bench.handIn(Bench.article("n" + number, "Daily Lantern", TOPICS.get(number)));
        }
        var first = bench.newsroom().stories().newest(Optional.empty(), 2);
        var second = bench.newsroom().stories().newest(first.next(), 2);
        var third = bench.newsroom().stories().newest(second.next(), 2);
        assertThat(first.items()).extracting(StoryCard::id).containsExactly("s5", "s4");
        assertThat(second.items()).extracting(StoryCard::id).containsExactly("s3", "s2");
        assertThat(third.items()).extracting(StoryCard::id).containsExactly("s1");
        assertThat(third.next()).isEmpty();
        assertThat(bench.newsroom()
                        .stories()
                        .newest(Optional.of("'; nonsense"), 9)
                        .items())
                .hasSize(5);
    }

    private static final List<String> TOPICS = List.of(
            "Rain fell on the hills of Marlow, and the river rose by a metre.",
            "The parliament in Castell voted to raise the tax on sugar.",
            "A striker of the Rovers broke his leg in training.",
            "Scientists found a beetle with six wings under the ice.",
            "The bank of Norwen cut its lending rate by half a point.");
}
