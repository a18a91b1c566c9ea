package org.secondsource.archive.sql;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.secondsource.archive.AuditEntry;
import org.secondsource.archive.Blob;
import org.secondsource.archive.Compared;
import org.secondsource.archive.Compared.KeptDossier;
import org.secondsource.archive.Compared.Stale;
import org.secondsource.archive.Makers;
import org.secondsource.archive.Page;
import org.secondsource.archive.PlacingAct;
import org.secondsource.archive.StoryCard;
import org.secondsource.archive.StoryCounts;
import org.secondsource.archive.Tip;
import org.secondsource.story.Story;

/** Stories, the articles that report them, and what comparing them gave; an article is in one story at a time. */
public final class Stories {
    private static final String CARD =
            "SELECT id, label, part_of, reports, outlets, origins_min, origins_max, conflicts,"
                    + " denials, begun_at, changed_at, event, news FROM story ";

    private final Database database;

    public Stories(Database database) {
        this.database = database;
    }

    /** A story with its articles, in the order they came; empty if there never was one of this id. */
    public Optional<Story> story(String id) {
        return database.ask(handle -> handle.createQuery("SELECT label FROM story WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .map(label -> new Story(id, label, members(handle, id))));
    }

    static List<String> members(Handle handle, String id) {
        return handle.createQuery("SELECT article FROM member WHERE story = :id ORDER BY position, article")
                .bind("id", id)
                .mapTo(String.class)
                .list();
    }

    /** The id of the story an article is in. */
    public Optional<String> storyOf(String article) {
        return database.ask(handle -> storyOf(handle, article));
    }

    static Optional<String> storyOf(Handle handle, String article) {
        return handle.createQuery("SELECT story FROM member WHERE article = :article")
                .bind("article", article)
                .mapTo(String.class)
                .findOne();
    }

    public Optional<StoryCard> card(String id) {
        return database.ask(handle -> handle.createQuery(CARD + "WHERE id = :id")
                .bind("id", id)
                .map(Stories::card)
                .findOne());
    }

    /**
     * The stories to which something happened last, the last first. A story to which something happens while the list is
     * read moves to its beginning.
     *
     * @param after where to go on: {@link Page#next} of the part before; empty for the beginning
     * @param most how many to give at most
     */
    public Page<StoryCard> newest(Optional<String> after, int most) {
        long before = after.flatMap(Stories::number).orElse(Long.MAX_VALUE);
        List<StoryCard> cards = database.ask(handle -> handle.createQuery(CARD
                        + "WHERE event < :before AND event > 0 AND part_of IS NULL ORDER BY event DESC LIMIT :most")
                .bind("before", before)
                .bind("most", most + 1)
                .map(Stories::card)
                .list());
        return cards.size() <= most
                ? new Page<>(cards, Optional.empty())
                : new Page<>(
                        cards.subList(0, most),
                        Optional.of(Long.toString(cards.get(most - 1).event())));
    }

    /** A cursor that nobody gave out counts for none. */
    private static Optional<Long> number(String cursor) {
        return cursor.matches("\\d{1,18}") ? Optional.of(Long.parseLong(cursor)) : Optional.empty();
    }

    /** How many stories there are. */
    public long count() {
        return database.ask(
                handle -> handle.createQuery("SELECT count(*) FROM story WHERE part_of IS NULL AND event > 0")
                        .mapTo(Long.class)
                        .one());
    }

    /**
     * Stories that something came to since they were compared; if there are none, those that none of the makers compared. First
     * come those to which something happened last, which are looked at first.
     */
    public List<Stale> stale(Makers makers, int most) {
        return database.ask(handle -> {
            List<Stale> stale = touched(handle, most);
            return stale.isEmpty() ? comparedByOthers(handle, makers, most) : stale;
        });
    }

    private static List<Stale> touched(Handle handle, int most) {
        return handle.createQuery("SELECT id, touched FROM story WHERE touched <> compared"
                        + " ORDER BY event DESC, id LIMIT :most")
                .bind("most", most)
                .map(Stories::toCompare)
                .list();
    }

    /** Whether something came to a story since anybody compared it. */
    public boolean isAnyNew() {
        return database.ask(handle -> !touched(handle, 1).isEmpty());
    }

    private static List<Stale> comparedByOthers(Handle handle, Makers makers, int most) {
        return Others.bind(
                        handle.createQuery("SELECT id, touched FROM story JOIN dossier ON story = id WHERE "
                                + Others.THAN_MAKERS + " ORDER BY event DESC, id LIMIT :most"),
                        makers)
                .bind("most", most)
                .map(Stories::toCompare)
                .list();
    }

    private static Stale toCompare(RowView row) {
        return new Stale(row.getColumn("id", String.class), row.getColumn("touched", Long.class));
    }

    /** Grows with each comparison of a story that something came to; 0 if it never was compared, or is not there. */
    public long compared(String story) {
        return database.ask(handle -> handle.createQuery("SELECT compared FROM story WHERE id = :story")
                .bind("story", story)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L));
    }

    public Optional<KeptDossier> dossier(String story) {
        return database.ask(handle -> handle.createQuery(
                        "SELECT maker, facts, content FROM dossier WHERE story = :story")
                .bind("story", story)
                .map(row -> new KeptDossier(
                        row.getColumn("maker", String.class),
                        Blob.of(row.getColumn("facts", byte[].class)),
                        Blob.of(row.getColumn("content", byte[].class))))
                .findOne());
    }

    /** Keeps what comparing a story gave, and tells what was not told before. */
    public void keep(Compared compared) {
        keep(List.of(compared));
    }

    /** The same of several stories in one change, all or none: each change waits for the disk. */
    public void keep(List<Compared> several) {
        database.change(handle -> {
            several.forEach(compared -> keep(handle, compared));
            return several;
        });
    }

    private static void keep(Handle handle, Compared compared) {
        keepDossier(handle, compared.story().id(), compared.dossier());
        keepCounts(handle, compared);
        Replies.replace(
                handle, compared.replies(), members(handle, compared.story().id()));
        compared.tips().forEach(tip -> Events.tell(handle, tip, compared.at(), compared.quiet()));
    }

    /** A story without a report that was read, such as one that became part of another, needs no comparing. */
    public void settle(Stale story) {
        database.change(handle -> {
            handle.createUpdate("UPDATE story SET compared = :touched WHERE id = :id")
                    .bind("touched", story.touched())
                    .bind("id", story.id())
                    .execute();
            return handle.createUpdate("DELETE FROM dossier WHERE story = :id")
                    .bind("id", story.id())
                    .execute();
        });
    }

    private static void keepDossier(Handle handle, String story, KeptDossier dossier) {
        handle.createUpdate(
                        "INSERT INTO dossier (story, maker, facts, content) VALUES (:story, :maker, :facts, :content)"
                                + " ON CONFLICT (story) DO UPDATE SET maker = excluded.maker, facts = excluded.facts,"
                                + " content = excluded.content")
                .bind("story", story)
                .bind("maker", dossier.maker())
                .bind("facts", dossier.facts().toArray())
                .bind("content", dossier.content().toArray())
                .execute();
    }

    private static void keepCounts(Handle handle, Compared compared) {
        StoryCounts counts = compared.counts();
        handle.createUpdate(
                        "UPDATE story SET label = :label, reports = :reports, outlets = :outlets, origins_min = :min,"
                                + " origins_max = :max, conflicts = :conflicts, denials = :denials, compared = :touched"
                                + " WHERE id = :id")
                .bind("label", compared.label())
                .bind("reports", counts.reports())
                .bind("outlets", counts.outlets())
                .bind("min", counts.originsMin())
                .bind("max", counts.originsMax())
                .bind("conflicts", counts.conflicts())
                .bind("denials", counts.denials())
                .bind("touched", compared.story().touched())
                .bind("id", compared.story().id())
                .execute();
    }

    /** Every act of placing since another, the earliest first. */
    public List<PlacingAct> acts() {
        return database.ask(handle -> handle.createQuery("SELECT kind, story, subject FROM act ORDER BY number")
                .map(row -> new PlacingAct(
                        PlacingAct.Kind.valueOf(
                                row.getColumn("kind", String.class).toUpperCase(Locale.ROOT)),
                        row.getColumn("story", String.class),
                        row.getColumn("subject", String.class)))
                .list());
    }

    /** Carries out what a user says of stories, and tells of it. */
    public void carryOut(List<PlacingAct> acts, List<Tip> tips, String actor, Instant now) {
        database.change(handle -> {
            Acts.carryOut(handle, acts, "", now);
            acts.forEach(act -> Acts.count(handle, act.story()));
            tips.forEach(tip -> Events.tell(handle, tip, now, false));
            acts.forEach(act -> AuditLog.add(
                    handle,
                    new AuditEntry(
                            now,
                            actor,
                            act.kind().name().toLowerCase(Locale.ROOT) + " " + act.subject(),
                            act.story())));
            return acts;
        });
    }

    static void touch(Handle handle, String story) {
        handle.createUpdate("UPDATE story SET touched = touched + 1 WHERE id = :id")
                .bind("id", story)
                .execute();
    }

    static void touchStoryOf(Handle handle, String article) {
        storyOf(handle, article).ifPresent(story -> touch(handle, story));
    }

    private static StoryCard card(RowView row) {
        return new StoryCard(
                row.getColumn("id", String.class),
                row.getColumn("label", String.class),
                new StoryCounts(
                        row.getColumn("reports", Integer.class),
                        row.getColumn("outlets", Integer.class),
                        row.getColumn("origins_min", Integer.class),
                        row.getColumn("origins_max", Integer.class),
                        row.getColumn("conflicts", Integer.class),
                        row.getColumn("denials", Integer.class)),
                Instant.parse(row.getColumn("begun_at", String.class)),
                Instant.parse(row.getColumn("changed_at", String.class)),
                row.getColumn("event", Long.class),
                row.getColumn("news", String.class),
                Optional.ofNullable(row.getColumn("part_of", String.class)));
    }
}
