package org.secondsource.archive.sql;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.secondsource.archive.AuditEntry;
import org.secondsource.archive.CaptureNote;
import org.secondsource.archive.ContentHash;
import org.secondsource.archive.Deposit;
import org.secondsource.archive.Identity;
import org.secondsource.archive.Standing;
import org.secondsource.archive.Version;
import org.secondsource.text.Article;

/** Articles with all their versions. */
public final class Articles {
    private static final String VERSION = "SELECT number, article, hash, text, stored_at FROM version ";

    private final Database database;

    public Articles(Database database) {
        this.database = database;
    }

    /**
     * Keeps an article, or a new version of it, unless these words are known. When this returns, the article is kept for
     * good; if it does not return, nothing of it is.
     */
    public Deposit deposit(Article article, String actor, Instant now) {
        return database.change(handle -> deposit(handle, article, actor, now));
    }

    /**
     * The same for an article whose bytes lie in the folder of captures: it and the note of them are kept together, so that
     * whoever finds the one finds the other, even if the program is killed.
     */
    public Deposit deposit(Article article, CaptureNote capture, String actor) {
        return database.change(handle -> {
            Deposit deposit = deposit(handle, article, actor, capture.at());
            Captures.add(handle, deposit.id(), capture);
            return deposit;
        });
    }

    private static Deposit deposit(Handle handle, Article article, String actor, Instant now) {
        String identity = Identity.of(article);
        String hash = ContentHash.of(article);
        Optional<String> known = idOf(handle, identity);
        if (known.isPresent() && has(handle, known.get(), hash)) {
            return new Deposit(known.get(), Standing.KNOWN);
        }
        String id = known.orElseGet(() -> open(handle, article.id(), identity));
        addVersion(handle, id, article, new Stamped(hash, now));
        Standing standing = known.isPresent() ? Standing.CHANGED : Standing.STORED;
        AuditLog.add(handle, new AuditEntry(now, actor, standing.name().toLowerCase(Locale.ROOT), id));
        return new Deposit(id, standing);
    }

    /** The id under which these very words of this article are kept; empty if they are not. */
    public Optional<String> knownAs(Article article) {
        return database.ask(
                handle -> idOf(handle, Identity.of(article)).filter(id -> has(handle, id, ContentHash.of(article))));
    }

    private record Stamped(String hash, Instant at) {}

    private static Optional<String> idOf(Handle handle, String identity) {
        return handle.createQuery("SELECT id FROM article WHERE identity = :identity")
                .bind("identity", identity)
                .mapTo(String.class)
                .findOne();
    }

    private static boolean has(Handle handle, String id, String hash) {
        return handle.createQuery("SELECT count(*) FROM version WHERE article = :id AND hash = :hash")
                        .bind("id", id)
                        .bind("hash", hash)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    /** Gives an article its id: the wanted one, or that with the first number behind it that no other has. */
    private static String open(Handle handle, String wanted, String identity) {
        String id = wanted;
        for (int number = 2; !insert(handle, id, identity); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }

    private static boolean insert(Handle handle, String id, String identity) {
        return handle.createUpdate("INSERT INTO article (id, identity) VALUES (:id, :identity) ON CONFLICT DO NOTHING")
                        .bind("id", id)
                        .bind("identity", identity)
                        .execute()
                == 1;
    }

    private static void addVersion(Handle handle, String id, Article article, Stamped stamped) {
        long number = handle.createQuery("INSERT INTO version (article, hash, text, stored_at)"
                        + " VALUES (:article, :hash, :text, :at) RETURNING number")
                .bind("article", id)
                .bind("hash", stamped.hash())
                .bind("text", article.text())
                .bind("at", stamped.at().toString())
                .mapTo(Long.class)
                .one();
        List<Detail> details = Details.of(article);
        if (details.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO detail (version, position, kind, value, inferred, span_start, span_end)"
                        + " VALUES (:version, :position, :kind, :value, :inferred, :start, :end)")) {
            for (int position = 0; position < details.size(); position++) {
                batch.bind("version", number).bind("position", position);
                details.get(position).bindTo(batch);
                batch.add();
            }
            batch.execute();
        }
    }

    /** All versions of an article, the first first; empty if the archive has no such article. */
    public List<Version> versions(String id) {
        return database.ask(handle -> handle.createQuery(VERSION + "WHERE article = :id ORDER BY number")
                .bind("id", id)
                .map(row -> version(handle, row))
                .list());
    }

    /** A version by its number. */
    public Optional<Version> version(long number) {
        return database.ask(handle -> handle.createQuery(VERSION + "WHERE number = :number")
                .bind("number", number)
                .map(row -> version(handle, row))
                .findOne());
    }

    /** What an article says now. */
    public Optional<Version> latest(String id) {
        return database.ask(handle -> handle.createQuery(VERSION + "WHERE article = :id ORDER BY number DESC LIMIT 1")
                .bind("id", id)
                .map(row -> version(handle, row))
                .findOne());
    }

    /**
     * The versions kept since another, the earliest first.
     *
     * @param after number of the version after which to begin; 0 for all
     * @param most how many to give at most
     */
    public List<Version> since(long after, int most) {
        return database.ask(handle -> handle.createQuery(VERSION + "WHERE number > :after ORDER BY number LIMIT :most")
                .bind("after", after)
                .bind("most", most)
                .map(row -> version(handle, row))
                .list());
    }

    /** Number of articles. */
    public long count() {
        return database.ask(handle -> handle.createQuery("SELECT count(*) FROM article")
                .mapTo(Long.class)
                .one());
    }

    /** The articles of a story, and how many versions of each are kept. */
    public Map<String, Integer> versionsOfStory(String story) {
        return database.ask(handle -> handle.createQuery("SELECT version.article AS article, count(*) AS versions"
                        + " FROM member JOIN version ON version.article = member.article"
                        + " WHERE member.story = :story GROUP BY version.article")
                .bind("story", story)
                .reduceRows(new HashMap<>(), (counts, row) -> {
                    counts.put(row.getColumn("article", String.class), row.getColumn("versions", Integer.class));
                    return counts;
                }));
    }

    /** How many versions were kept since another. */
    public long countSince(long after) {
        return database.ask(handle -> handle.createQuery("SELECT count(*) FROM version WHERE number > :after")
                .bind("after", after)
                .mapTo(Long.class)
                .one());
    }

    /** What the version of a number says, as its hash; empty if there is none of this number. */
    public Optional<String> hash(long number) {
        return database.ask(handle -> handle.createQuery("SELECT hash FROM version WHERE number = :number")
                .bind("number", number)
                .mapTo(String.class)
                .findOne());
    }

    /** Number of the newest version; 0 while there is none. */
    public long newest() {
        return database.ask(handle -> handle.createQuery("SELECT coalesce(max(number), 0) FROM version")
                .mapTo(Long.class)
                .one());
    }

    /**
     * Ids of articles, sorted.
     *
     * @param after only those that come after this one; empty for all
     * @param most how many to give at most
     */
    public List<String> idsAfter(String after, int most) {
        return database.ask(
                handle -> handle.createQuery("SELECT id FROM article WHERE id > :after ORDER BY id LIMIT :most")
                        .bind("after", after)
                        .bind("most", most)
                        .mapTo(String.class)
                        .list());
    }

    /** Ids of all articles, sorted. */
    public List<String> ids() {
        return database.ask(handle -> handle.createQuery("SELECT id FROM article ORDER BY id")
                .mapTo(String.class)
                .list());
    }

    private static Version version(Handle handle, RowView row) {
        long number = row.getColumn("number", Long.class);
        List<Detail> details = handle.createQuery("SELECT kind, value, inferred, span_start, span_end FROM detail"
                        + " WHERE version = :version ORDER BY position")
                .bind("version", number)
                .map(Detail::from)
                .list();
        Article article = new Details(details)
                .article(row.getColumn("article", String.class), row.getColumn("text", String.class));
        return new Version(
                number,
                article,
                row.getColumn("hash", String.class),
                Instant.parse(row.getColumn("stored_at", String.class)));
    }
}
