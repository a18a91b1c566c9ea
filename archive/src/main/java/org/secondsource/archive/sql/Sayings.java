package org.secondsource.archive.sql;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.secondsource.archive.CitedSource;
import org.secondsource.archive.NameKey;
import org.secondsource.archive.Page;
import org.secondsource.archive.Saying;
import org.secondsource.archive.Saying.Report;
import org.secondsource.attribution.SourceKind;
import org.secondsource.attribution.Stance;
import org.secondsource.text.Span;

/** Who is said to have said what, in the latest versions of all articles. */
public final class Sayings {
    private static final String NO_DATE = "";
    private static final String LINE = "\n";

    private final Database database;

    public Sayings(Database database) {
        this.database = database;
    }

    /**
     * All that somebody with a name is said to have said, the latest first; what has no date comes last. Nobody is found by
     * a description.
     *
     * @param name however it is written
     * @param after where to go on: {@link Page#next} of the part before; empty for the beginning
     */
    public Page<Saying> of(String name, Optional<String> after, int most) {
        Cursor cursor = Cursor.parse(after);
        List<Placed> found = database.ask(handle -> handle.createQuery(
                        "SELECT saying.article, position, attribution, speaker, speaker_key, kind, stance, first_hand,"
                                + " through, content, report.version, report.title, report.outlet,"
                                + " saying.published FROM saying JOIN report ON report.article = saying.article"
                                + " WHERE speaker_key = :key AND speaker_key <> '' AND (saying.published < :date OR (saying.published = :date"
                                + " AND (saying.article > :article OR (saying.article = :article AND position > :position))))"
                                + " ORDER BY saying.published DESC, saying.article, position LIMIT :most")
                .bind("key", NameKey.of(name))
                .bind("date", cursor.date())
                .bind("article", cursor.article())
                .bind("position", cursor.position())
                .bind("most", most + 1)
                .map(Placed::from)
                .list());
        List<Saying> sayings = found.stream().limit(most).map(Placed::saying).toList();
        return found.size() <= most || most < 1
                ? new Page<>(sayings, Optional.empty())
                : new Page<>(sayings, Optional.of(found.get(most - 1).cursor().toString()));
    }

    /** How many sayings there are of somebody. */
    public long count(String name) {
        return database.ask(handle -> handle.createQuery(
                        "SELECT count(*) FROM saying WHERE speaker_key = :key AND speaker_key <> ''")
                .bind("key", NameKey.of(name))
                .mapTo(Long.class)
                .one());
    }

    /** The persons and institutions with a name to whom most is attributed, the most cited first, then by name. */
    public List<CitedSource> mostCited(int most) {
        return database.ask(handle -> handle.createQuery("WITH top AS (SELECT speaker_key, count(*) AS statements,"
                        + " max(published) AS latest, sum(CASE kind WHEN 'person' THEN 1 ELSE 0 END) AS persons"
                        + " FROM saying WHERE speaker_key <> '' AND kind IN ('person', 'organisation')"
                        + " GROUP BY speaker_key ORDER BY statements DESC, speaker_key LIMIT :most)"
                        + " SELECT statements, latest, persons,"
                        + " (SELECT count(DISTINCT outlet_key) FROM saying"
                        + " WHERE saying.speaker_key = top.speaker_key AND outlet_key <> '') AS outlets,"
                        + " (SELECT speaker FROM saying WHERE saying.speaker_key = top.speaker_key"
                        + " ORDER BY published DESC, article, position LIMIT 1) AS name"
                        + " FROM top ORDER BY statements DESC, speaker_key")
                .bind("most", most)
                .map(Sayings::cited)
                .list());
    }

    private static CitedSource cited(RowView row) {
        long statements = row.getColumn("statements", Long.class);
        String latest = row.getColumn("latest", String.class);
        return new CitedSource(
                row.getColumn("name", String.class),
                2 * row.getColumn("persons", Long.class) >= statements,
                statements,
                row.getColumn("outlets", Long.class),
                latest.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(latest)));
    }

    /** How many sayings are of unnamed sources, one person or several; those of groups are not among them. */
    public long unnamed() {
        return database.ask(
                handle -> handle.createQuery("SELECT count(*) FROM saying WHERE speaker_key = '' AND kind = 'unnamed'")
                        .mapTo(Long.class)
                        .one());
    }

    /** Takes what is said in an article anew, as when a user has corrected it. */
    public void keep(Report report, List<Saying> sayings) {
        database.change(handle -> {
            replace(handle, report, sayings);
            return report;
        });
    }

    static void replace(Handle handle, Report report, List<Saying> sayings) {
        String outletKey = report.outlet().map(NameKey::of).orElse("");
        for (String table : List.of("saying", "leaning")) {
            handle.createUpdate("DELETE FROM " + table + " WHERE article = :article")
                    .bind("article", report.article())
                    .execute();
        }
        handle.createUpdate("INSERT INTO report (article, version, title, outlet, outlet_key, published)"
                        + " VALUES (:article, :version, :title, :outlet, :key, :published)"
                        + " ON CONFLICT (article) DO UPDATE SET version = excluded.version, title = excluded.title,"
                        + " outlet = excluded.outlet, outlet_key = excluded.outlet_key, published = excluded.published")
                .bind("article", report.article())
                .bind("version", report.version())
                .bind("title", report.title().orElse(null))
                .bind("outlet", report.outlet().orElse(null))
                .bind("key", outletKey)
                .bind("published", report.published().map(LocalDate::toString).orElse(null))
                .execute();
        addSayings(handle, sayings, outletKey);
        addLeanings(handle, report.article(), sayings, outletKey);
    }

    private static void addSayings(Handle handle, List<Saying> sayings, String outletKey) {
        if (sayings.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch("INSERT INTO saying (article, position, attribution, speaker,"
                + " speaker_key, kind, stance, first_hand, through, content, outlet_key, published) VALUES (:article,"
                + " :position, :attribution, :speaker, :speakerKey, :kind, :stance, :firstHand, :through, :content, :key,"
                + " :published)")) {
            for (int position = 0; position < sayings.size(); position++) {
                Saying saying = sayings.get(position);
                batch.bind("article", saying.report().article())
                        .bind("position", position)
                        .bind("attribution", saying.attribution())
                        .bind("speaker", saying.speaker())
                        .bind("speakerKey", saying.named() ? NameKey.of(saying.speaker()) : "")
                        .bind("kind", lower(saying.kind()))
                        .bind("stance", lower(saying.stance()))
                        .bind("firstHand", saying.firstHand() ? 1 : 0)
                        .bind("through", String.join(LINE, saying.through()))
                        .bind("content", spans(saying.content()))
                        .bind("key", outletKey)
                        .bind(
                                "published",
                                saying.report()
                                        .published()
                                        .map(LocalDate::toString)
                                        .orElse(NO_DATE))
                        .add();
            }
            batch.execute();
        }
    }

    private static void addLeanings(Handle handle, String article, List<Saying> sayings, String outletKey) {
        Map<String, Integer> times = new TreeMap<>();
        sayings.forEach(saying -> saying.through().forEach(outlet -> times.merge(outlet, 1, Integer::sum)));
        times.forEach((outlet, count) -> handle.createUpdate(
                        "INSERT INTO leaning (article, outlet_key, lean_on, times) VALUES (:article, :key, :on, :times)")
                .bind("article", article)
                .bind("key", outletKey)
                .bind("on", outlet)
                .bind("times", count)
                .execute());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String spans(List<Span> spans) {
        return spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(" "));
    }

    private static List<Span> spans(String kept) {
        return Arrays.stream(kept.split(" "))
                .map(pair -> pair.split("-", 2))
                .map(pair -> new Span(Integer.parseInt(pair[0]), Integer.parseInt(pair[1])))
                .toList();
    }

    /** Where in the list a saying stands. */
    private record Cursor(String date, long position, String article) {
        private static final String AFTER_ALL = "~";

        static Cursor parse(Optional<String> given) {
            String[] parts = given.orElse("").split(" ", 3);
            return parts.length == 3 && parts[1].matches("\\d{1,9}")
                    ? new Cursor(parts[0], Long.parseLong(parts[1]), parts[2])
                    : new Cursor(AFTER_ALL, 0, "");
        }

        @Override
        public String toString() {
            return date + " " + position + " " + article;
        }
    }

    private record Placed(Saying saying, Cursor cursor) {
        static Placed from(RowView row) {
            String date = row.getColumn("published", String.class);
            String article = row.getColumn("article", String.class);
            Report report = new Report(
                    article,
                    row.getColumn("version", Long.class),
                    Optional.ofNullable(row.getColumn("title", String.class)),
                    Optional.ofNullable(row.getColumn("outlet", String.class)),
                    date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)));
            String through = row.getColumn("through", String.class);
            Saying saying = new Saying(
                    report,
                    row.getColumn("attribution", String.class),
                    row.getColumn("speaker", String.class),
                    !row.getColumn("speaker_key", String.class).isEmpty(),
                    SourceKind.valueOf(row.getColumn("kind", String.class).toUpperCase(Locale.ROOT)),
                    Stance.valueOf(row.getColumn("stance", String.class).toUpperCase(Locale.ROOT)),
                    row.getColumn("first_hand", Integer.class) == 1,
                    through.isEmpty() ? List.of() : List.of(through.split(LINE)),
                    spans(row.getColumn("content", String.class)));
            return new Placed(saying, new Cursor(date, row.getColumn("position", Long.class), article));
        }
    }
}
