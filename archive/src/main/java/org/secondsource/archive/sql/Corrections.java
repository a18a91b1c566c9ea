package org.secondsource.archive.sql;

import java.time.Instant;
import java.util.List;
import org.secondsource.archive.AuditEntry;
import org.secondsource.archive.Correction;

/** What users said of results. A later correction of the same target stands beside the earlier; the last one counts. */
public final class Corrections {
    private final Database database;

    public Corrections(Database database) {
        this.database = database;
    }

    public void add(Correction correction) {
        database.change(handle -> {
            handle.createUpdate("INSERT INTO correction (article, target, verdict, value, made_by, made_at)"
                            + " VALUES (:article, :target, :verdict, :value, :by, :at)")
                    .bind("article", correction.article())
                    .bind("target", correction.target())
                    .bind("verdict", correction.verdict())
                    .bind("value", correction.value())
                    .bind("by", correction.madeBy())
                    .bind("at", correction.madeAt().toString())
                    .execute();
            AuditLog.add(
                    handle,
                    new AuditEntry(correction.madeAt(), correction.madeBy(), "corrected", correction.article()));
            return correction;
        });
    }

    /** All corrections of an article, in the order they were made. */
    public List<Correction> of(String article) {
        return database.ask(handle -> handle.createQuery("SELECT target, verdict, value, made_by, made_at"
                        + " FROM correction WHERE article = :article ORDER BY number")
                .bind("article", article)
                .map((row, context) -> new Correction(
                        article,
                        row.getString("target"),
                        row.getString("verdict"),
                        row.getString("value"),
                        row.getString("made_by"),
                        Instant.parse(row.getString("made_at"))))
                .list());
    }
}
