package org.secondsource.archive.sql;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.result.RowView;
import org.secondsource.archive.AuditEntry;
import org.secondsource.archive.Correction;

/** What users said of results. A later correction of the same target stands beside the earlier; the last one counts. */
public final class Corrections {
    private static final String SELECT =
            "SELECT article, version, target, verdict, value, made_by, made_at FROM correction";

    private final Database database;

    public Corrections(Database database) {
        this.database = database;
    }

    public void add(Correction correction) {
        database.change(handle -> {
            handle.createUpdate("INSERT INTO correction (article, version, target, verdict, value, made_by, made_at)"
                            + " VALUES (:article, :version, :target, :verdict, :value, :by, :at)")
                    .bind("article", correction.article())
                    .bind("version", correction.version())
                    .bind("target", correction.target())
                    .bind("verdict", correction.verdict())
                    .bind("value", correction.value())
                    .bind("by", correction.madeBy())
                    .bind("at", correction.madeAt().toString())
                    .execute();
            Stories.touchStoryOf(handle, correction.article());
            AuditLog.add(
                    handle,
                    new AuditEntry(correction.madeAt(), correction.madeBy(), "corrected", correction.article()));
            return correction;
        });
    }

    /** All corrections of an article, in the order they were made. */
    public List<Correction> of(String article) {
        return database.ask(handle -> handle.createQuery(SELECT + " WHERE article = :article ORDER BY number")
                .bind("article", article)
                .map(Corrections::correction)
                .list());
    }

    /** Ids of the articles that have corrections, sorted. */
    public List<String> articles() {
        return database.ask(handle -> handle.createQuery("SELECT DISTINCT article FROM correction ORDER BY article")
                .mapTo(String.class)
                .list());
    }

    private static Correction correction(RowView row) {
        return new Correction(
                row.getColumn("article", String.class),
                row.getColumn("version", Long.class),
                row.getColumn("target", String.class),
                row.getColumn("verdict", String.class),
                row.getColumn("value", String.class),
                row.getColumn("made_by", String.class),
                Instant.parse(row.getColumn("made_at", String.class)));
    }
}
