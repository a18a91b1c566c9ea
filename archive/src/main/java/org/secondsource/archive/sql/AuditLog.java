package org.secondsource.archive.sql;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.secondsource.archive.AuditEntry;

/** Who changed what, and when. Entries are made with the change itself, in one transaction, and never altered. */
public final class AuditLog {
    private final Database database;

    public AuditLog(Database database) {
        this.database = database;
    }

    static void add(Handle handle, AuditEntry entry) {
        handle.createUpdate("INSERT INTO audit (at, actor, action, subject) VALUES (:at, :actor, :action, :subject)")
                .bind("at", entry.at().toString())
                .bind("actor", entry.actor())
                .bind("action", entry.action())
                .bind("subject", entry.subject())
                .execute();
    }

    /** The newest entries, the newest first. */
    public List<AuditEntry> newest(int most) {
        return database.ask(handle -> handle.createQuery(
                        "SELECT at, actor, action, subject FROM audit ORDER BY number DESC LIMIT :most")
                .bind("most", most)
                .map(row -> new AuditEntry(
                        Instant.parse(row.getColumn("at", String.class)),
                        row.getColumn("actor", String.class),
                        row.getColumn("action", String.class),
                        row.getColumn("subject", String.class)))
                .list());
    }
}
