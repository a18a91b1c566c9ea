package org.secondsource.archive.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.archive.Reports.NOON;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.archive.AuditEntry;
import org.secondsource.archive.Correction;
import org.secondsource.archive.Deposit;
import org.secondsource.archive.Reports;
import org.secondsource.archive.Standing;
import org.secondsource.archive.Version;
import org.secondsource.story.Story;
import org.secondsource.text.Article;
import org.secondsource.text.Masthead;

/** What every database must do; one heir for each opens it. */
abstract class ArchiveContract {

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

    @Test
    void letsAnArticleMoveFromStoryToStory() {
        deposit(Reports.plain("a", "One."));
        deposit(Reports.plain("b", "Two."));
        Stories stories = new Stories(database());
        stories.keep(new Story("s1", "Harbour", List.of("b", "a")), "ada", NOON);
        assertThat(stories.story("s1")).contains(new Story("s1", "Harbour", List.of("b", "a")));
        stories.keep(new Story("s2", "Fire", List.of("a")), "ada", NOON);
        assertThat(stories.story("s1")).contains(new Story("s1", "Harbour", List.of("b")));
        assertThat(stories.storyOf("a")).contains("s2");
        stories.keep(new Story("s1", "The harbour", List.of()), "ada", NOON);
        assertThat(stories.story("s1")).contains(new Story("s1", "The harbour", List.of()));
    }

    @Test
    void keepsCorrectionsInTheOrderTheyWereMade() {
        deposit(Reports.plain("a", "One."));
        Corrections corrections = new Corrections(database());
        Correction wrong = new Correction("a", "speaker 0-3", "wrong", "", "ada", NOON);
        Correction instead = new Correction("a", "speaker 0-3", "instead", "Ben Ostrow", "ada", NOON);
        corrections.add(wrong);
        corrections.add(instead);
        deposit(Reports.plain("a", "Two."));
        assertThat(corrections.of("a")).containsExactly(wrong, instead);
        assertThat(corrections.of("b")).isEmpty();
    }

    @Test
    void notesACaptureOnce() {
        deposit(Reports.plain("a", "One."));
        Captures captures = new Captures(database());
        captures.note("a", "11", "a.html", NOON);
        captures.note("a", "11", "a.html", NOON.plusSeconds(5));
        captures.note("a", "00", "a.html", NOON.plusSeconds(9));
        assertThat(captures.of("a")).containsExactly("11", "00");
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
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> deposit(broken)))
                .isNotNull();
        database().change(handle -> handle.execute("ALTER TABLE hidden RENAME TO audit"));
        assertThat(new Articles(database()).count()).isZero();
        assertThat(deposit(broken).standing()).isEqualTo(Standing.STORED);
    }
}
