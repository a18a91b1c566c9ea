package org.secondsource.archive.sql;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.secondsource.archive.NameKey;
import org.secondsource.archive.OutletTally;
import org.secondsource.archive.OutletTally.Leaning;
import org.secondsource.archive.OutletTally.Outlet;
import org.secondsource.attribution.SourceKind;

/** Counts over the articles of outlets. */
public final class Outlets {
    /** Outlets leaned on that are named; the rest of a long tail tells nothing. */
    private static final int LEANINGS = 50;

    private final Database database;

    public Outlets(Database database) {
        this.database = database;
    }

    /** The outlets with most articles, then by name. */
    public List<Outlet> most(int most) {
        return database.ask(handle -> handle.createQuery("SELECT min(outlet) AS name, count(*) AS articles FROM report"
                        + " WHERE outlet_key <> '' GROUP BY outlet_key ORDER BY articles DESC, name LIMIT :most")
                .bind("most", most)
                .map(row -> new Outlet(row.getColumn("name", String.class), row.getColumn("articles", Long.class)))
                .list());
    }

    /** What was counted over an outlet's articles, however its name is written; empty if there are none. */
    public Optional<OutletTally> tally(String outlet) {
        String key = NameKey.of(outlet);
        return database.ask(handle -> outlet(handle, key)
                .map(each -> new OutletTally(each, sayings(handle, key), leanings(handle, key), replies(handle, key))));
    }

    private static Optional<Outlet> outlet(Handle handle, String key) {
        return handle.createQuery("SELECT outlet AS name, sum(count(*)) OVER () AS articles FROM report"
                        + " WHERE outlet_key = :key AND outlet_key <> '' GROUP BY outlet"
                        + " ORDER BY count(*) DESC, name LIMIT 1")
                .bind("key", key)
                .map(row -> new Outlet(row.getColumn("name", String.class), row.getColumn("articles", Long.class)))
                .findOne();
    }

    private static List<OutletTally.Sayings> sayings(Handle handle, String key) {
        return handle.createQuery("SELECT kind, speaker_key <> '' AS named, first_hand, count(*) AS times FROM saying"
                        + " WHERE outlet_key = :key GROUP BY kind, speaker_key <> '', first_hand"
                        + " ORDER BY kind, first_hand")
                .bind("key", key)
                .map(row -> new OutletTally.Sayings(
                        SourceKind.valueOf(row.getColumn("kind", String.class).toUpperCase(Locale.ROOT)),
                        row.getColumn("named", Boolean.class),
                        row.getColumn("first_hand", Integer.class) == 1,
                        row.getColumn("times", Long.class)))
                .list();
    }

    private static List<Leaning> leanings(Handle handle, String key) {
        return handle.createQuery("SELECT lean_on, sum(times) AS total FROM leaning WHERE outlet_key = :key"
                        + " GROUP BY lean_on ORDER BY total DESC, lean_on LIMIT :most")
                .bind("key", key)
                .bind("most", LEANINGS)
                .map(row -> new Leaning(row.getColumn("lean_on", String.class), row.getColumn("total", Long.class)))
                .list();
    }

    private static Map<String, Long> replies(Handle handle, String key) {
        Map<String, Long> replies = new TreeMap<>();
        handle.createQuery("SELECT outcome, count(*) AS times FROM reply WHERE outlet_key = :key GROUP BY outcome")
                .bind("key", key)
                .map(row -> Map.entry(row.getColumn("outcome", String.class), row.getColumn("times", Long.class)))
                .forEach(entry -> replies.put(entry.getKey(), entry.getValue()));
        return replies;
    }
}
