package org.secondsource.ingest.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.ingest.page.StampReader;
import org.secondsource.text.Given;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;
import org.secondsource.text.Stamp;

/**
 * Details of an article given as keys and values: in the head of a text file or behind a file's name. Keys are read
 * without regard to case, spaces and hyphens. What is not understood is left out and reported. Not thread-safe.
 */
final class Details {
    private static final Set<String> KEYS = Set.of(
            "id",
            "title",
            "outlet",
            "outletdomain",
            "url",
            "author",
            "authors",
            "by",
            "published",
            "date",
            "modified",
            "language",
            "lang",
            "dateline",
            "credit",
            "credits",
            "caption",
            "captions",
            "note",
            "notes");

    private static final Pattern CLOCK = Pattern.compile("\\d[:h]\\d{2}(?!\\d)");

    private final String where;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private final List<String> credits = new ArrayList<>();
    private final List<String> captions = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Masthead.Builder builder;
    private Optional<String> id = Optional.empty();
    private Optional<String> outlet;
    private Optional<String> domain;

    /** @param known what is known already; details added here win over it */
    Details(Masthead known, String where) {
        this.where = where;
        builder = known.toBuilder();
        authors.addAll(known.authors());
        credits.addAll(known.credits());
        captions.addAll(known.captions());
        notes.addAll(known.notes());
        outlet = known.outlet().map(given -> given.value().name());
        domain = known.outlet().flatMap(given -> given.value().domain());
    }

    static boolean isKey(String key) {
        return KEYS.contains(plain(key));
    }

    private static String plain(String key) {
        return key.toLowerCase(Locale.ROOT).replace("-", "").replace(" ", "").replace("_", "");
    }

    void add(String key, String value) {
        String content = value.strip();
        if (content.isEmpty()) {
            return;
        }
        switch (plain(key)) {
            case "id" -> id = Optional.of(content);
            case "title" -> builder.title(content);
            case "outlet" -> outlet = Optional.of(content);
            case "outletdomain" -> domain = Optional.of(content);
            case "url" -> builder.url(content);
            case "author", "authors", "by" -> authors.addAll(List.of(content.split("\\s*[;,]\\s*")));
            case "published", "date" -> stamp(key, content).ifPresent(at -> builder.published(Given.stated(at)));
            case "modified" -> stamp(key, content).ifPresent(builder::modified);
            case "language", "lang" -> builder.language(content);
            case "dateline" -> builder.dateline(Given.stated(content));
            case "credit", "credits" -> credits.add(content);
            case "caption", "captions" -> captions.add(content);
            case "note", "notes" -> notes.add(content);
            default ->
                problems.add(new Problem(
                        ProblemCode.BAD_FIELD,
                        where,
                        "\"" + key + "\" was left out: known keys are outlet, published, "
                                + "title, url, author, modified, language, dateline, credit, caption, note, id"));
        }
    }

    /** In the forms of exchanged files, or as people write a date where it can be meant one way only. */
    private Optional<Stamp> stamp(String key, String value) {
        Optional<Stamp> stamp = Stamp.parse(value).or(() -> asPrinted(value));
        String expected = "expected 2025-11-28 or 2025-11-28T19:04:00Z, found " + value;
        if (stamp.isEmpty()) {
            problems.add(new Problem(ProblemCode.BAD_FIELD, where, "\"" + key + "\" was left out: " + expected));
        } else if (stamp.get().time().isEmpty() && CLOCK.matcher(value).find()) {
            String time = "the time of day of \"" + key + "\" was left out, as it names no offset from UTC: ";
            problems.add(new Problem(ProblemCode.BAD_FIELD, where, time + expected));
        }
        return stamp;
    }

    private static Optional<Stamp> asPrinted(String value) {
        return StampReader.isDate(value) && !StampReader.isEitherWay(value)
                ? StampReader.parse(value)
                : Optional.empty();
    }

    Optional<String> id() {
        return id;
    }

    Masthead masthead() {
        outlet.or(() -> domain).ifPresent(name -> builder.outlet(Given.stated(new Outlet(name, domain))));
        return builder.authors(once(authors))
                .credits(once(credits))
                .captions(once(captions))
                .notes(once(notes))
                .build();
    }

    private static List<String> once(List<String> values) {
        return List.copyOf(new LinkedHashSet<>(values));
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
