package org.secondsource.archive.sql;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.secondsource.archive.CaptureNote;

/** Which bytes an article was read from. The bytes themselves are in the folder of captures. */
public final class Captures {
    private final Database database;

    public Captures(Database database) {
        this.database = database;
    }

    /** Notes that an article was read from a capture; noting it again changes nothing. */
    static void add(Handle handle, String article, CaptureNote capture) {
        handle.createUpdate(
                        "INSERT INTO capture (article, hash, source, captured_at) VALUES (:article, :hash, :source, :at)"
                                + " ON CONFLICT (article, hash) DO NOTHING")
                .bind("article", article)
                .bind("hash", capture.hash())
                .bind("source", capture.source())
                .bind("at", capture.at().toString())
                .execute();
    }

    /** The captures of an article, the earliest first. */
    public List<CaptureNote> of(String article) {
        return database.ask(handle -> handle.createQuery(
                        "SELECT hash, source, captured_at FROM capture WHERE article = :article ORDER BY captured_at, hash")
                .bind("article", article)
                .map(row -> new CaptureNote(
                        row.getColumn("hash", String.class),
                        row.getColumn("source", String.class),
                        Instant.parse(row.getColumn("captured_at", String.class))))
                .list());
    }
}
