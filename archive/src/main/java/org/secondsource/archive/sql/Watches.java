package org.secondsource.archive.sql;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.secondsource.archive.AuditEntry;
import org.secondsource.archive.Sight;
import org.secondsource.archive.Watch;
import org.secondsource.archive.Watch.Kind;
import org.secondsource.archive.Watch.Order;

/**
 * What is looked at again and again. Several programs may look after one list: whoever takes a watch or a sight first has
 * it until its next time.
 */
public final class Watches {
    private static final String WATCH = "SELECT number, kind, target, every, next_at, looked_at, said FROM watch ";

    private static final String SIGHT =
            "SELECT watch, address, etag, last_modified, looked_at, looks, next_at FROM sight ";

    private final Database database;

    public Watches(Database database) {
        this.database = database;
    }

    /** Begins to watch, at once; what is watched already is from now on looked at as often as this says. */
    public Watch add(Order order, String actor, Instant now) {
        return database.change(handle -> {
            handle.createUpdate("INSERT INTO watch (kind, target, every, next_at)"
                            + " VALUES (:kind, :target, :every, :now)"
                            + " ON CONFLICT (kind, target) DO UPDATE SET every = excluded.every")
                    .bind("kind", lower(order.kind()))
                    .bind("target", order.target())
                    .bind("every", order.every().toSeconds())
                    .bind("now", stamp(now))
                    .execute();
            AuditLog.add(handle, new AuditEntry(now, actor, "watches", order.target()));
            return handle.createQuery(WATCH + "WHERE kind = :kind AND target = :target")
                    .bind("kind", lower(order.kind()))
                    .bind("target", order.target())
                    .map(Watches::readWatch)
                    .one();
        });
    }

    /** Stops watching; answers whether there was such a watch. */
    public boolean remove(long number, String actor, Instant now) {
        return database.change(handle -> {
            Optional<Watch> watch = one(handle, number);
            watch.ifPresent(each -> {
                for (String table : List.of("sight WHERE watch", "watch WHERE number")) {
                    handle.createUpdate("DELETE FROM " + table + " = :number")
                            .bind("number", number)
                            .execute();
                }
                AuditLog.add(
                        handle,
                        new AuditEntry(
                                now, actor, "stopped watching", each.order().target()));
            });
            return watch.isPresent();
        });
    }

    public Optional<Watch> watch(long number) {
        return database.ask(handle -> one(handle, number));
    }

    private static Optional<Watch> one(Handle handle, long number) {
        return handle.createQuery(WATCH + "WHERE number = :number")
                .bind("number", number)
                .map(Watches::readWatch)
                .findOne();
    }

    /** Everything watched, in the order it was added. */
    public List<Watch> all() {
        return database.ask(handle -> handle.createQuery(WATCH + "ORDER BY number")
                .map(Watches::readWatch)
                .list());
    }

    /** What is to be looked at by now, what waits longest first. */
    public List<Watch> due(Instant now, int most) {
        return database.ask(
                handle -> handle.createQuery(WATCH + "WHERE next_at <= :now ORDER BY next_at, number LIMIT :most")
                        .bind("now", stamp(now))
                        .bind("most", most)
                        .map(Watches::readWatch)
                        .list());
    }

    /** Takes a watch on for one look; answers false if another program has it, or it is gone. */
    public boolean take(Watch watch, Instant next) {
        return database.change(handle ->
                handle.createUpdate("UPDATE watch SET next_at = :next WHERE number = :number AND next_at = :before")
                                .bind("next", stamp(next))
                                .bind("number", watch.number())
                                .bind("before", stamp(watch.next()))
                                .execute()
                        == 1);
    }

    /** Notes what came of a look. */
    public void looked(long number, Instant at, String said) {
        database.change(
                handle -> handle.createUpdate("UPDATE watch SET looked_at = :at, said = :said WHERE number = :number")
                        .bind("at", stamp(at))
                        .bind("said", said)
                        .bind("number", number)
                        .execute());
    }

    /** Takes on addresses that were not known, to be looked at from {@code now} on; answers how many those are. */
    public int notice(long watch, Collection<String> addresses, Instant now) {
        return database.change(handle -> {
            int noticed = 0;
            for (String address : addresses) {
                noticed += handle.createUpdate("INSERT INTO sight (watch, address, next_at)"
                                + " SELECT number, :address, :now FROM watch WHERE number = :watch"
                                + " ON CONFLICT (watch, address) DO NOTHING")
                        .bind("watch", watch)
                        .bind("address", address)
                        .bind("now", stamp(now))
                        .execute();
            }
            return noticed;
        });
    }

    /** Has an address looked at by {@code at}, if that is earlier than it would be. */
    public void hasten(long watch, String address, Instant at) {
        database.change(handle -> handle.createUpdate("UPDATE sight SET next_at = :at"
                        + " WHERE watch = :watch AND address = :address AND next_at > :at")
                .bind("watch", watch)
                .bind("address", address)
                .bind("at", stamp(at))
                .execute());
    }

    /** Pages and files to be looked at by now, what waits longest first. */
    public List<Sight> dueSights(Instant now, int most) {
        return database.ask(handle -> handle.createQuery(
                        SIGHT + "WHERE next_at <= :now ORDER BY next_at, watch, address LIMIT :most")
                .bind("now", stamp(now))
                .bind("most", most)
                .map(Watches::readSight)
                .list());
    }

    public Optional<Sight> sight(long watch, String address) {
        return database.ask(handle -> handle.createQuery(SIGHT + "WHERE watch = :watch AND address = :address")
                .bind("watch", watch)
                .bind("address", address)
                .map(Watches::readSight)
                .findOne());
    }

    /** Takes a sight on for one look; answers false if another program has it, or it is gone. */
    public boolean take(Sight sight, Instant next) {
        return database.change(handle -> handle.createUpdate("UPDATE sight SET next_at = :next"
                                + " WHERE watch = :watch AND address = :address AND next_at = :before")
                        .bind("next", stamp(next))
                        .bind("watch", sight.watch())
                        .bind("address", sight.address())
                        .bind("before", stamp(sight.next()))
                        .execute()
                == 1);
    }

    /**
     * Notes what was seen.
     *
     * @param seen as it is after the look
     * @param next when to look again; empty for never
     */
    public void saw(Sight seen, Optional<Instant> next) {
        database.change(handle -> handle.createUpdate(
                        "UPDATE sight SET etag = :etag, last_modified = :modified,"
                                + " looked_at = :looked, looks = :looks, next_at = :next WHERE watch = :watch AND address = :address")
                .bind("etag", seen.etag().orElse(null))
                .bind("modified", seen.lastModified().orElse(null))
                .bind("looked", seen.looked().map(Watches::stamp).orElse(null))
                .bind("looks", seen.looks())
                .bind("next", next.map(Watches::stamp).orElse(NEVER))
                .bind("watch", seen.watch())
                .bind("address", seen.address())
                .execute());
    }

    /** Sorts behind every time. */
    private static final String NEVER = "9999-12-31T23:59:59Z";

    private static Watch readWatch(RowView row) {
        Order order = new Order(
                Kind.valueOf(row.getColumn("kind", String.class).toUpperCase(Locale.ROOT)),
                row.getColumn("target", String.class),
                Duration.ofSeconds(row.getColumn("every", Long.class)));
        return new Watch(
                row.getColumn("number", Long.class),
                order,
                Instant.parse(row.getColumn("next_at", String.class)),
                Optional.ofNullable(row.getColumn("looked_at", String.class)).map(Instant::parse),
                row.getColumn("said", String.class));
    }

    private static Sight readSight(RowView row) {
        return new Sight(
                row.getColumn("watch", Long.class),
                row.getColumn("address", String.class),
                Optional.ofNullable(row.getColumn("etag", String.class)),
                Optional.ofNullable(row.getColumn("last_modified", String.class)),
                Optional.ofNullable(row.getColumn("looked_at", String.class)).map(Instant::parse),
                row.getColumn("looks", Integer.class),
                Instant.parse(row.getColumn("next_at", String.class)));
    }

    /** Whole seconds sort as text. */
    static String stamp(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
