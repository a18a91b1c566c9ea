package org.secondsource.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.Dossier;
import org.secondsource.SecondSource;
import org.secondsource.archive.EventKind;
import org.secondsource.archive.StoryCard;
import org.secondsource.archive.StoryEvent;
import org.secondsource.archive.folder.DataFolder;
import org.secondsource.attribution.RuleReader;
import org.secondsource.name.OutletTable;
import org.secondsource.text.Article;
import org.secondsource.text.Problem;

class NewsroomTest {
    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");

    @TempDir
    private Path folder = Path.of(".");

    private final List<Problem> problems = new ArrayList<>();
    private Newsroom newsroom = opened();

    private Newsroom opened() {
        return Newsroom.open(
                DataFolder.open(folder),
                new Equipment(new RuleReader(), "rules", OutletTable.ours(), Clock.fixed(NOON, ZoneOffset.UTC)),
                problems::add);
    }

    @BeforeEach
    void open() {
        newsroom.close();
        newsroom = opened();
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    private void handIn(List<Article> articles) {
        articles.forEach(article -> newsroom.deposit(article, "ada"));
        newsroom.catchUp();
    }

    private List<StoryEvent> events() {
        return newsroom.data().events().since(0, 1000);
    }

    @Test
    void comparesAStoryAsIfItsReportsWereGivenTogether() {
        handIn(Examples.harbourFire());
        assertThat(newsroom.stories().newest(Optional.empty(), 10).items())
                .anySatisfy(card -> assertThat(card.counts().reports()).isGreaterThan(2));
        for (StoryCard card : newsroom.stories().newest(Optional.empty(), 10).items()) {
            Dossier dossier = newsroom.stories().dossier(card.id()).orElseThrow();
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
        assertThat(problems).isEmpty();
    }

    @Test
    void tellsWhatHappensOnce() {
        handIn(Examples.harbourFire());
        List<StoryEvent> told = events();
        assertThat(told)
                .extracting(event -> event.news().kind())
                .contains(EventKind.STORY_BEGUN, EventKind.REPORT_JOINED, EventKind.DENIAL);
        handIn(Examples.harbourFire());
        open();
        handIn(Examples.harbourFire());
        assertThat(events()).isEqualTo(told);
    }
}
