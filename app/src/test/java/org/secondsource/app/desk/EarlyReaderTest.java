package org.secondsource.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.archive.EventKind;
import org.secondsource.archive.search.SearchQuery;

/** What comes while the stories are being opened. */
class EarlyReaderTest {
    private static final String REPORT = "Ada Quill, who runs the mill, said the weir at Tarn had burst on Sunday.";

    private final Bench bench;

    EarlyReaderTest(@TempDir Path folder) {
        bench = new Bench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private EarlyReader reader() {
        Newsroom newsroom = bench.newsroom();
        Worktable.Kit kit = new Worktable.Kit(
                bench.shelf(), new Overlay(newsroom.data()), Clock.fixed(Bench.NOON, ZoneOffset.UTC), problem -> {});
        return new EarlyReader(kit, newsroom.search());
    }

    private void deposit(String id, String text) {
        bench.newsroom().deposit(Bench.article(id, "Tarn Gazette", text), "ada");
    }

    private List<EventKind> kinds() {
        return bench.events().stream().map(event -> event.news().kind()).toList();
    }

    @Test
    void letsWhatComesBeReadAndFoundBeforeItHasAPlace() {
        deposit("weir-1", REPORT);

        reader().readSome();

        assertThat(bench.newsroom().articles().reading("weir-1").orElseThrow().attributions())
                .isNotEmpty();
        assertThat(bench.newsroom().search().find(SearchQuery.parse("speaker:quill"), 5))
                .isNotEmpty();
        assertThat(bench.newsroom().data().stories().storyOf("weir-1")).isEmpty();
        assertThat(bench.events()).isEmpty();
    }

    @Test
    void leavesItToBePlacedInItsTurnAlsoAfterAKill() {
        deposit("weir-1", REPORT);
        reader().readSome();
        bench.openAgain();

        bench.newsroom().catchUp();

        assertThat(bench.newsroom().data().stories().storyOf("weir-1")).contains("s1");
        assertThat(kinds()).containsExactly(EventKind.STORY_BEGUN);
        assertThat(bench.newsroom().profiles().sayings("Ada Quill")).isEqualTo(1);
    }

    @Test
    void keepsTheNewsOfAVersionForWhenItIsReadInItsTurn() {
        bench.handIn(
                Bench.article("weir-1", "Tarn Gazette", "Officials said 11 people were hurt when the weir burst."));
        deposit("weir-1", "Officials said 12 people were hurt when the weir burst.");

        reader().readSome();
        bench.newsroom().catchUp();

        assertThat(kinds()).contains(EventKind.ARTICLE_CHANGED);
    }

    @Test
    void opensTheStoriesMeanwhile() {
        bench.handIn(Bench.article("weir-1", "Tarn Gazette", REPORT));

        assertThat(reader().whileOpening(() -> false)).isNotNull();
        assertThatThrownBy(() -> reader().whileOpening(() -> true)).isInstanceOf(StoppedException.class);
    }
}
