package org.secondsource.archive.sql;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;
import org.secondsource.archive.ChangeKind;
import org.secondsource.archive.EventKind;
import org.secondsource.archive.NameKey;
import org.secondsource.archive.StoryEvent;
import org.secondsource.archive.StoryEvent.Change;
import org.secondsource.archive.StoryEvent.News;
import org.secondsource.archive.Tip;

/** What happened to stories, in the order in which it was noticed. */
public final class Events {
    private static final String EVENT =
            "SELECT number, at, story, kind, article, outlet, says, change, was, is_now, other FROM event ";

    private final Database database;

    public Events(Database database) {
        this.database = database;
    }

    /**
     * What happened after another event, the earliest first.
     *
     * @param number of that event; 0 for all
     * @param most how many to give at most
     */
    public List<StoryEvent> since(long number, int most) {
        return database.ask(handle -> handle.createQuery(EVENT + "WHERE number > :number ORDER BY number LIMIT :most")
                .bind("number", number)
                .bind("most", most)
                .map(Events::event)
                .list());
    }

    /** The same for one story, and for those that became part of it. */
    public List<StoryEvent> sinceOfStory(String story, long number, int most) {
        return database.ask(handle -> handle.createQuery(EVENT + "WHERE number > :number AND story IN"
                        + " (SELECT id FROM story WHERE id = :story OR part_of = :story) ORDER BY number LIMIT :most")
                .bind("story", story)
                .bind("number", number)
                .bind("most", most)
                .map(Events::event)
                .list());
    }

    /** The same for what happened through the reports of one outlet, however its name is written. */
    public List<StoryEvent> sinceOfOutlet(String outlet, long number, int most) {
        return database.ask(handle -> handle.createQuery(
                        EVENT + "WHERE number > :number AND outlet_key = :outlet ORDER BY number LIMIT :most")
                .bind("outlet", NameKey.of(outlet))
                .bind("number", number)
                .bind("most", most)
                .map(Events::event)
                .list());
    }

    /** One event; empty if nothing of this number happened. */
    public Optional<StoryEvent> event(long number) {
        return database.ask(handle -> handle.createQuery(EVENT + "WHERE number = :number")
                .bind("number", number)
                .map(Events::event)
                .findOne());
    }

    /** Number of the last event; 0 if nothing happened yet. */
    public long newest() {
        return database.ask(handle -> handle.createQuery("SELECT coalesce(max(number), 0) FROM event")
                .mapTo(Long.class)
                .one());
    }

    /** @param quiet whether to note only that it was told */
    static void tell(Handle handle, Tip tip, Instant at, boolean quiet) {
        boolean isNew =
                handle.createUpdate("INSERT INTO told (story, fact) VALUES (:story, :fact) ON CONFLICT DO NOTHING")
                                .bind("story", tip.news().story())
                                .bind("fact", tip.fact())
                                .execute()
                        == 1;
        if (isNew && !quiet) {
            long number = add(handle, tip.news(), at);
            handle.createUpdate("UPDATE story SET event = :number, changed_at = :at, news = :news WHERE id = :story")
                    .bind("number", number)
                    .bind("at", at.toString())
                    .bind("news", tip.news().says())
                    .bind("story", tip.news().story())
                    .execute();
        }
    }

    private static long add(Handle handle, News news, Instant at) {
        return handle.createQuery("INSERT INTO event (at, story, kind, article, outlet, outlet_key, says, change, was,"
                        + " is_now, other) VALUES (:at, :story, :kind, :article, :outlet, :key, :says, :change, :was, :is,"
                        + " :other)"
                        + " RETURNING number")
                .bind("at", at.toString())
                .bind("story", news.story())
                .bind("kind", lower(news.kind()))
                .bind("article", orNull(news.article()))
                .bind("outlet", orNull(news.outlet()))
                .bind("key", orNull(news.outlet().map(NameKey::of)))
                .bind("says", news.says())
                .bind("change", orNull(news.change().map(change -> lower(change.kind()))))
                .bind("was", orNull(news.change().map(Change::was)))
                .bind("is", orNull(news.change().map(Change::is)))
                .bind("other", orNull(news.other()))
                .mapTo(Long.class)
                .one();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String orNull(Optional<String> value) {
        return value.orElse(null);
    }

    private static StoryEvent event(RowView row) {
        Optional<Change> change = Optional.ofNullable(row.getColumn("change", String.class))
                .map(kind -> new Change(
                        ChangeKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                        row.getColumn("was", String.class),
                        row.getColumn("is_now", String.class)));
        News news = new News(
                row.getColumn("story", String.class),
                EventKind.valueOf(row.getColumn("kind", String.class).toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getColumn("article", String.class)),
                Optional.ofNullable(row.getColumn("outlet", String.class)),
                row.getColumn("says", String.class),
                change,
                Optional.ofNullable(row.getColumn("other", String.class)));
        return new StoryEvent(
                row.getColumn("number", Long.class), Instant.parse(row.getColumn("at", String.class)), news);
    }
}
