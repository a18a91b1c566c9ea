package org.secondsource.archive.sql;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.secondsource.archive.Blob;
import org.secondsource.archive.KeptReading;
import org.secondsource.archive.Makers;
import org.secondsource.archive.Note;

/** What was worked out from the versions of articles: derived, and made again when what made it changes. */
public final class Readings {
    private final Database database;

    public Readings(Database database) {
        this.database = database;
    }

    /** Keeps notes, all of them or none, and tells what was not told before. */
    public void keep(List<Note> notes) {
        database.change(handle -> {
            notes.forEach(note -> keep(handle, note));
            return notes;
        });
    }

    private static void keep(Handle handle, Note note) {
        keep(handle, note.reading());
        String article = note.report().article();
        if (isLatest(handle, article, note.reading().version())) {
            Sayings.replace(handle, note.report(), note.sayings());
        }
        Acts.carryOut(handle, note.acts(), article, note.at());
        Stories.storyOf(handle, article).ifPresent(story -> {
            Stories.touch(handle, story);
            Acts.count(handle, story);
        });
        note.tips().forEach(tip -> Events.tell(handle, tip, note.at(), false));
    }

    private static void keep(Handle handle, KeptReading reading) {
        handle.createUpdate("INSERT INTO reading (version, maker, content) VALUES (:version, :maker, :content)"
                        + " ON CONFLICT (version) DO UPDATE SET maker = excluded.maker, content = excluded.content")
                .bind("version", reading.version())
                .bind("maker", reading.maker())
                .bind("content", reading.content().toArray())
                .execute();
    }

    private static boolean isLatest(Handle handle, String article, long version) {
        return handle.createQuery("SELECT max(number) FROM version WHERE article = :article")
                        .bind("article", article)
                        .mapTo(Long.class)
                        .one()
                == version;
    }

    public Optional<KeptReading> reading(long version) {
        return database.ask(handle -> handle.createQuery("SELECT maker, content FROM reading WHERE version = :version")
                .bind("version", version)
                .map(row -> new KeptReading(
                        version, row.getColumn("maker", String.class), Blob.of(row.getColumn("content", byte[].class))))
                .findOne());
    }

    /** Lets all versions be read again, by whatever maker; what was read stays until then. */
    public void disown() {
        database.change(handle -> handle.execute("UPDATE reading SET maker = ''"));
    }

    /**
     * Numbers of the versions that none of the makers has read yet, the earliest first. Versions are read in the order of their
     * numbers, so those behind the last that was read are new; others are among them only where another maker read some.
     *
     * @param after number of the version after which to look
     * @param most how many to give at most
     */
    public List<Long> unread(Makers makers, long after, int most) {
        return database.ask(handle -> {
            boolean others = Others.bind(
                                    handle.createQuery("SELECT count(*) FROM (SELECT 1 FROM reading WHERE "
                                            + Others.THAN_MAKERS + " LIMIT 1) AS other"),
                                    makers)
                            .mapTo(Long.class)
                            .one()
                    > 0;
            return others ? searched(handle, makers, after, most) : behindTheLast(handle, after, most);
        });
    }

    /** Numbers of the versions behind the last that anybody has read, the earliest first. */
    public List<Long> behind(int most) {
        return database.ask(handle -> behindTheLast(handle, 0, most));
    }

    /** Whether a version waits that nobody has read since it came, or since all were to be read again. */
    public boolean isAnyNew() {
        return database.ask(handle -> !behindTheLast(handle, 0, 1).isEmpty()
                || handle.createQuery(
                                        "SELECT count(*) FROM (SELECT 1 FROM reading WHERE maker = '' LIMIT 1) AS disowned")
                                .mapTo(Long.class)
                                .one()
                        > 0);
    }

    private static List<Long> behindTheLast(Handle handle, long after, int most) {
        long last = handle.createQuery("SELECT coalesce(max(version), 0) FROM reading")
                .mapTo(Long.class)
                .one();
        return handle.createQuery("SELECT number FROM version WHERE number > :after ORDER BY number LIMIT :most")
                .bind("after", Math.max(after, last))
                .bind("most", most)
                .mapTo(Long.class)
                .list();
    }

    private static List<Long> searched(Handle handle, Makers makers, long after, int most) {
        return handle.createQuery("SELECT number FROM version LEFT JOIN reading"
                        + " ON reading.version = version.number AND maker IN (:own, :better)"
                        + " WHERE reading.version IS NULL AND number > :after ORDER BY number LIMIT :most")
                .bind("own", makers.own())
                .bind("better", makers.better())
                .bind("after", after)
                .bind("most", most)
                .mapTo(Long.class)
                .list();
    }
}
