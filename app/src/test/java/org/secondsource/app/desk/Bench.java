package org.secondsource.app.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondsource.archive.StoryCard;
import org.secondsource.archive.StoryEvent;
import org.secondsource.archive.folder.DataFolder;
import org.secondsource.attribution.RuleReader;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;
import org.secondsource.text.Problem;
import org.secondsource.text.Stamp;

/** A newsroom of rules in a folder of its own, for tests. */
final class Bench implements AutoCloseable {
    static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");

    private final Path folder;
    private final String readerName;
    private final List<Problem> problems = new ArrayList<>();
    private Newsroom newsroom;

    Bench(Path folder) {
        this(folder, Equipment.RULES);
    }

    /** @param readerName what its reader, which is rules in any case, is called */
    Bench(Path folder, String readerName) {
        this.folder = folder;
        this.readerName = readerName;
        newsroom = open();
    }

    private Newsroom open() {
        return Newsroom.open(DataFolder.open(folder), equipment(), problems::add);
    }

    private Equipment equipment() {
        return new Equipment(
                new RuleReader(), texts -> List.of(), readerName, Knowledge.OURS, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    /** Readings as the newsroom makes them, for what a test keeps by hand. */
    ReadingShelf shelf() {
        return new ReadingShelf(newsroom.data(), equipment());
    }

    void openAgain() {
        newsroom.close();
        newsroom = open();
    }

    Newsroom newsroom() {
        return newsroom;
    }

    List<Problem> problems() {
        return problems;
    }

    void handIn(List<Article> articles) {
        articles.forEach(article -> newsroom.deposit(article, "ada"));
        newsroom.catchUp();
    }

    void handIn(Article... articles) {
        handIn(List.of(articles));
    }

    List<StoryCard> cards() {
        return newsroom.stories().newest(Optional.empty(), 100).items();
    }

    List<StoryEvent> events() {
        return newsroom.events().since(0, EventFilter.ALL, 1000);
    }

    /** An article of an invented outlet. */
    static Article article(String id, String outlet, String text) {
        return Article.of(
                id,
                text,
                Masthead.EMPTY.toBuilder()
                        .title(text.lines().findFirst().orElse(""))
                        .outlet(Given.stated(Outlet.of(outlet)))
                        .published(Given.stated(Stamp.parse("2026-03-12").orElseThrow()))
                        .build());
    }

    @Override
    public void close() {
        newsroom.close();
    }
}
