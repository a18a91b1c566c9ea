package org.secondsource.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.app.desk.Equipment;
import org.secondsource.app.desk.Knowledge;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.archive.AlertScope;
import org.secondsource.archive.AuditEntry;
import org.secondsource.archive.Delivery;
import org.secondsource.archive.Delivery.State;
import org.secondsource.archive.Deposit;
import org.secondsource.archive.EventKind;
import org.secondsource.archive.Standing;
import org.secondsource.archive.StoryEvent;
import org.secondsource.archive.StoryEvent.Change;
import org.secondsource.archive.Watch;
import org.secondsource.archive.Watch.Kind;
import org.secondsource.archive.Watch.Order;
import org.secondsource.archive.folder.DataFolder;
import org.secondsource.attribution.RuleReader;
import org.secondsource.ingest.fetch.FetchSettings;
import org.secondsource.text.Problem;

/** With a real web site that changes, a real archive, and a clock that is moved. */
class WatchmanTest {
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final FetchSettings POLITE = FetchSettings.defaults("desk")
            .with(new FetchSettings.Limits(1_000_000, Duration.ofSeconds(5), 3, 0))
            .with(new FetchSettings.Pace(Duration.ZERO, 1, Duration.ofSeconds(1)));
    private static final FetchSettings HERE = POLITE.withPrivateAllowed();

    @TempDir
    private Path folder = Path.of(".");

    private final MovableClock clock = new MovableClock();
    private final List<Deposit> deposits = new CopyOnWriteArrayList<>();
    private final List<Problem> problems = new CopyOnWriteArrayList<>();
    private WatchedSite site;
    private Newsroom newsroom;
    private Watchman watchman;

    @BeforeEach
    void open() throws IOException {
        site = new WatchedSite();
        newsroom = Newsroom.open(
                DataFolder.open(folder.resolve("data")),
                new Equipment(new RuleReader(), texts -> List.of(), "rules", Knowledge.OURS, clock),
                problems::add);
        watchman = watchman(HERE);
    }

    private Watchman watchman(FetchSettings settings) {
        return Watchman.open(newsroom, settings, clock, new Watchman.Listener() {
            @Override
            public void deposited(Deposit deposit) {
                deposits.add(deposit);
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        });
    }

    @AfterEach
    void close() {
        watchman.close();
        newsroom.close();
        site.close();
    }

    private Watch watch(Kind kind, String target) {
        return newsroom.data().watches().add(new Order(kind, target, QUARTER), "ada", clock.instant());
    }

    /** Until nothing is due. */
    private void goRound() {
        while (watchman.round() > 0) {
            assertThat(site.asked).hasSizeLessThan(500);
            newsroom.catchUp();
        }
    }

    private List<Standing> standings() {
        List<Standing> standings = deposits.stream().map(Deposit::standing).toList();
        deposits.clear();
        return standings;
    }

    private List<StoryEvent> events(EventKind kind) {
        return newsroom.data().events().since(0, 1000).stream()
                .filter(event -> event.news().kind() == kind)
                .toList();
    }

    private static final String[] FIRST = {
        "An explosion tore through a grain store in the harbour of Velmark early on Tuesday, the fire service said.",
        "At least 80 people were hurt in the explosion, a senior official said.",
        "Two sailors who asked not to be named said the store had failed an inspection in May.",
        "The mayor of Velmark will visit the harbour on Friday."
    };

    @Test
    void readsWhatAFeedNames() {
        site.feed("/feed", "/one", "/two");
        site.article("/one", "Velmark Post", "Explosion in Velmark harbour", FIRST);
        site.article(
                "/two",
                "Velmark Post",
                "Library opens",
                "A library opened in Ostrand on Monday, the city said.",
                "It holds 4,000 books and is open every day of the week until nine.");
        Watch watch = watch(Kind.WEB, site.at("/feed"));
        goRound();

        assertThat(standings()).containsExactly(Standing.STORED, Standing.STORED);
        assertThat(problems).isEmpty();
        Watch looked = newsroom.data().watches().watch(watch.number()).orElseThrow();
        assertThat(looked.said()).isEqualTo("2 entries, 2 new");
        assertThat(looked.looked()).isPresent();
        String id = newsroom.data().articles().ids().get(0);
        assertThat(newsroom.data().captures().of(id)).hasSize(1);
    }

    @Test
    void asksAgainOnlyWhetherSomethingHasChanged() {
        site.feed("/feed", "/one");
        site.article("/one", "Velmark Post", "Explosion in Velmark harbour", FIRST);
        watch(Kind.WEB, site.at("/feed"));
        goRound();
        site.asked.clear();
        goRound();
        assertThat(site.asked).isEmpty();

        clock.move(Duration.ofMinutes(40));
        standings();
        goRound();
        assertThat(site.asked).hasSize(2).allMatch(asked -> asked.contains(" \""));
        assertThat(standings()).isEmpty();
    }

    @Test
    void goesOnAfterItWasClosedWithWhatItKnew() {
        site.feed("/feed", "/one");
        site.article("/one", "Velmark Post", "Explosion in Velmark harbour", FIRST);
        watch(Kind.WEB, site.at("/feed"));
        goRound();
        watchman.close();
        watchman = watchman(HERE);
        site.asked.clear();
        clock.move(Duration.ofMinutes(40));
        goRound();

        assertThat(site.asked)
                .filteredOn(asked -> !asked.contains("robots"))
                .hasSize(2)
                .allMatch(asked -> asked.contains(" \""));
    }

    @Test
    void keepsAChangedArticleAsAVersionAndTellsWhatChangedInIt() {
        site.article("/one", "Velmark Post", "Explosion in Velmark harbour", FIRST);
        watch(Kind.WEB, site.at("/one"));
        goRound();
        assertThat(events(EventKind.ARTICLE_CHANGED)).isEmpty();

        String[] second = FIRST.clone();
        second[1] = "At least 83 people were hurt in the explosion, Tora Lind, the hospital's director, said.";
        site.article("/one", "Velmark Post", "Explosion in Velmark harbour", second);
        clock.move(QUARTER);
        goRound();

        assertThat(standings()).containsExactly(Standing.STORED, Standing.CHANGED);
        assertThat(events(EventKind.ARTICLE_CHANGED))
                .extracting(event ->
                        event.news().change().map(Change::kind).map(Enum::name).orElse(""))
                .containsExactlyInAnyOrder("FIGURE_CHANGED", "SOURCE_NAMED");

        clock.move(QUARTER);
        goRound();
        assertThat(events(EventKind.ARTICLE_CHANGED)).hasSize(2);
    }

    @Test
    void tellsOfASecondOriginOnceAndOfARepostNothing() {
        site.feed("/feed", "/one");
        site.article(
                "/one",
                "Velmark Post",
                "Explosion in Velmark harbour",
                "VELMARK - An explosion tore through a grain store in the harbour of Velmark, Tora Lind, the fire chief, told the Post.",
                "At least 80 people were hurt in the explosion at the grain store, Lind told the Post.");
        watch(Kind.WEB, site.at("/feed"));
        goRound();
        assertThat(events(EventKind.SECOND_ORIGIN)).isEmpty();

        site.feed("/feed", "/one", "/two");
        site.article(
                "/two",
                "Ostrand Herald",
                "Blast at grain store in Velmark harbour",
                "VELMARK - An explosion tore through a grain store in the harbour of Velmark, Olin Marsh, a dock worker who saw it, told the Herald.",
                "At least 80 people were hurt in the explosion at the grain store, Marsh told the Herald.");
        clock.move(QUARTER);
        goRound();
        List<StoryEvent> told = events(EventKind.SECOND_ORIGIN);
        assertThat(told).hasSize(1);

        List<StoryEvent> all = alerts();
        for (int round = 0; round < 3; round++) {
            site.feed("/feed", "/one", "/two?round=" + round);
            clock.move(Duration.ofHours(3));
            goRound();
        }
        assertThat(standings()).hasSizeGreaterThan(3);
        assertThat(alerts()).isEqualTo(all);
    }

    private List<StoryEvent> alerts() {
        return newsroom.data().events().since(0, 1000).stream()
                .filter(Alert::isWorth)
                .toList();
    }

    @Test
    void leavesAHostAloneThatAsksForIt() {
        site.feed("/feed", "/one", "/two", "/three");
        site.on("/one", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "3600");
            WatchedSite.send(exchange, 429, "");
        });
        watch(Kind.WEB, site.at("/feed"));
        goRound();
        long before = site.asked.size();
        clock.move(Duration.ofMinutes(30));
        goRound();
        assertThat(site.asked).hasSize((int) before);

        site.article("/one", "Velmark Post", "Explosion in Velmark harbour", FIRST);
        clock.move(Duration.ofMinutes(31));
        goRound();
        assertThat(standings()).contains(Standing.STORED);
    }

    @Test
    void asksNoAddressThatIsNotPublicUnlessAllowed() {
        watchman.close();
        watchman = watchman(POLITE);
        site.article("/one", "Velmark Post", "Explosion in Velmark harbour", FIRST);
        Watch watch = watch(Kind.WEB, site.at("/one"));
        goRound();

        assertThat(site.asked).isEmpty();
        assertThat(newsroom.data().watches().watch(watch.number()).orElseThrow().said())
                .contains("not a public address");
    }

    @Test
    void followsAFeedThatAPageAnnounces() {
        site.page(
                "/",
                "text/html",
                "<html><head><link rel=\"alternate\" type=\"application/rss+xml\" href=\"/feed\"></head><body></body></html>");
        site.feed("/feed", "/one");
        site.article("/one", "Velmark Post", "Explosion in Velmark harbour", FIRST);
        watch(Kind.WEB, site.at("/"));
        goRound();

        assertThat(standings()).containsExactly(Standing.STORED);
    }

    @Test
    void readsNewAndChangedFilesOfAFolder() throws IOException {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        file(inbox.resolve("one.txt"), String.join("\n\n", FIRST), 60);
        watch(Kind.FOLDER, inbox.toString());
        goRound();
        assertThat(standings()).containsExactly(Standing.STORED);

        file(inbox.resolve("two.txt"), "A library opened in Ostrand on Monday, the city said.", 50);
        clock.move(QUARTER);
        goRound();
        assertThat(standings()).containsExactly(Standing.STORED);

        file(inbox.resolve("one.txt"), String.join("\n\n", FIRST).replace("80", "83"), 40);
        clock.move(QUARTER);
        goRound();
        assertThat(standings()).containsExactly(Standing.CHANGED);

        clock.move(QUARTER);
        goRound();
        assertThat(standings()).isEmpty();
    }

    @Test
    void readsWhatIsPutIntoAFolderWithinSecondsAndNotWhileItIsWritten() throws IOException {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        watch(Kind.FOLDER, inbox.toString());
        goRound();

        file(inbox.resolve("one.txt"), String.join("\n\n", FIRST), 0);
        clock.move(Duration.ofMillis(1500));
        goRound();
        assertThat(standings()).isEmpty();

        clock.move(Duration.ofSeconds(3));
        goRound();
        assertThat(standings()).containsExactly(Standing.STORED);

        file(inbox.resolve("one.txt"), String.join("\n\n", FIRST).replace("80", "83"), 0);
        clock.move(Duration.ofSeconds(5));
        goRound();
        assertThat(standings()).containsExactly(Standing.CHANGED);
        clock.move(Duration.ofSeconds(5));
        assertThat(watchman.round()).isZero();
    }

    private void file(Path file, String text, int secondsAgo) throws IOException {
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(clock.instant().minusSeconds(secondsAgo)));
    }

    @Test
    void tellsAWebhookEveryAlertOnceAndSigned() {
        List<String> got = hook(204);
        newsroom.data().webhooks().add(site.at("/hook"), "a secret", AlertScope.ALL, by());
        change();

        assertThat(got).hasSize(2).allMatch(message -> message.startsWith("good "));
        assertThat(got).anyMatch(message -> message.contains("\"source-named\""));
        clock.move(Duration.ofDays(1));
        goRound();
        assertThat(got).hasSize(2);
    }

    @Test
    void triesAgainWithPausesUntilAWebhookTakesIt() {
        List<String> got = hook(503);
        newsroom.data().webhooks().add(site.at("/hook"), "a secret", AlertScope.ALL, by());
        change();
        assertThat(got).hasSize(2);
        goRound();
        assertThat(got).hasSize(2);

        clock.move(Duration.ofSeconds(7));
        goRound();
        assertThat(got).hasSize(4);
        List<String> again = hook(200);
        clock.move(Duration.ofMinutes(7));
        goRound();
        assertThat(again).hasSize(2);
        assertThat(newsroom.data().webhooks().log(10)).allSatisfy(delivery -> {
            assertThat(delivery.outcome().state()).isEqualTo(State.DELIVERED);
            assertThat(delivery.tries().count()).isEqualTo(3);
            assertThat(delivery.outcome().status()).contains(200);
        });
    }

    @Test
    void givesUpAWebhookThatIsGoneOrNeverAnswers() {
        hook(410);
        newsroom.data().webhooks().add(site.at("/hook"), "a secret", AlertScope.ALL, by());
        change();
        assertThat(newsroom.data().webhooks().log(10))
                .hasSize(2)
                .allMatch(delivery -> delivery.outcome().state() == State.GIVEN_UP
                        && delivery.tries().count() == 1);
    }

    @Test
    void tellsNoAddressThatIsNotPublicUnlessAllowed() {
        List<String> got = hook(204);
        site.article("/one", "Velmark Post", "Explosion in Velmark harbour", FIRST);
        watch(Kind.WEB, site.at("/one"));
        goRound();
        newsroom.data().webhooks().add(site.at("/hook"), "a secret", AlertScope.ALL, by());
        changeArticle();
        watchman.round();
        watchman.close();
        newsroom.catchUp();
        watchman = watchman(POLITE);
        goRound();

        assertThat(got).isEmpty();
        assertThat(newsroom.data().webhooks().log(10)).hasSize(2).allSatisfy(delivery -> {
            assertThat(delivery.outcome().state()).isEqualTo(State.WAITING);
            assertThat(delivery.outcome().said()).contains("not a public address");
        });
    }

    @Test
    void tellsAWebhookOnlyWhatItWants() {
        List<String> got = hook(204);
        newsroom.data()
                .webhooks()
                .add(site.at("/hook"), "s", new AlertScope(AlertScope.Kind.OUTLET, "velmark post"), by());
        newsroom.data()
                .webhooks()
                .add(site.at("/hook"), "s", new AlertScope(AlertScope.Kind.OUTLET, "Ostrand Herald"), by());
        newsroom.data().webhooks().add(site.at("/hook"), "s", new AlertScope(AlertScope.Kind.QUERY, "grain"), by());
        newsroom.data().webhooks().add(site.at("/hook"), "s", new AlertScope(AlertScope.Kind.QUERY, "library"), by());
        change();

        assertThat(newsroom.data().webhooks().log(10))
                .extracting(Delivery::webhook)
                .containsExactlyInAnyOrder(1L, 1L, 3L, 3L);
        assertThat(got).hasSize(4);
    }

    private static AuditEntry by() {
        return new AuditEntry(Instant.EPOCH, "ada", "told", "hook");
    }

    /** Two alerts: an article is changed in a figure and a source. */
    private void change() {
        site.article("/one", "Velmark Post", "Explosion in Velmark harbour", FIRST);
        watch(Kind.WEB, site.at("/one"));
        goRound();
        changeArticle();
        goRound();
    }

    private void changeArticle() {
        String[] second = FIRST.clone();
        second[1] = "At least 83 people were hurt in the explosion, Tora Lind, the hospital's director, said.";
        site.article("/one", "Velmark Post", "Explosion in Velmark harbour", second);
        clock.move(QUARTER);
    }

    /** A receiver that holds the signature against what came; answers all with one status. */
    private List<String> hook(int status) {
        List<String> got = new CopyOnWriteArrayList<>();
        site.on("/hook", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = exchange.getRequestHeaders();
            String signed = headers.getFirst("Webhook-Id") + "." + headers.getFirst("Webhook-Timestamp") + "." + body;
            boolean good = ("v1," + WebhookMessage.signature(signed, "a secret"))
                    .equals(headers.getFirst("Webhook-Signature"));
            got.add((good ? "good " : "bad ") + body);
            exchange.sendResponseHeaders(status, -1);
        });
        return got;
    }
}
