package org.secondsource.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.name.EntityFinder;
import org.secondsource.name.KnownOutlet;
import org.secondsource.name.OutletTable;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Layout;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;
import org.secondsource.text.Span;

/**
 * Infers what the text of an article shows about the article itself: place line, credit lines, captions, notes of
 * correction, and its outlet. What was given stays as given; what is inferred is marked so, with the words it rests on.
 * Stateless, safe for use by many threads.
 */
public final class MastheadReader {
    /** Paragraphs from the head in which a place line may stand: a headline, a byline and a caption come before. */
    private static final int HEAD = 5;

    /** In UTF-16 code units: longer than any place line with its agency. */
    private static final int LONGEST_PLACE_LINE = 250;

    /** Words are held apart, so that a long line of capitals can be cut into words in one way only. */
    private static final String CITY = "[A-Z\u00c0-\u00dd][A-Z\u00c0-\u00dd.'\u2019/-]{1,40}";

    private static final Pattern DATELINE =
            Pattern.compile(("^({CITY}(?:[ ,]+{CITY}){0,4}[ ,]*(?:[A-Z][a-z]+\\.?,? ?){0,3}(?:\\d{1,2} ?)?"
                            + "(?:\\(([^()\\n]{2,40})\\))?)\\s*(?:-{1,2}|\u2013|\u2014)\\s*(?=\\S)")
                    .replace("{CITY}", CITY));

    /** A name in the brackets of a place line is an agency by its form; "(June 3)" has a digit and is none. */
    private static final Pattern AGENCY = Pattern.compile("[A-Z][\\p{L}.& -]+");

    private static final Pattern CREDIT = Pattern.compile(
            "^[(\\[*\u2014 -]*(?:(?:additional )?(?:reporting|writing|editing|compiled|produced|production|graphics) (?:by|in)\\b"
                    + "|with (?:additional )?(?:reporting|files|material|assistance) (?:by|from)\\b"
                    + "|this (?:report|story|article) (?:was|is) (?:produced|distributed|from)\\b)"
                    + "|contributed to this (?:report|story|article)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REPORTED_BY =
            Pattern.compile("(?:^|\\()(?:reporting|written) by ([^;)\\n]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTE = Pattern.compile(
            "^[(\\[*]*(?:correction|clarification|editor['\u2019]?s['\u2019]? note|update[sd]?)\\b\\s*[:\u2014\u2013(-]"
                    + "|^[(\\[*]*(?:this (?:story|article|report) (?:has been|was) (?:updated|corrected|amended)"
                    + "|an earlier version of this)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CAPTION_HEAD =
            Pattern.compile("^(?:FILE PHOTO|FILE|File photo|Photo|Image|Caption|Picture)\\s*(?::|-|\u2013|\u2014)\\s");
    private static final Pattern CAPTION_END =
            Pattern.compile("(?:[.!?\u201d\"]\\s+|\\()(?:(?:Photo(?:graph)?(?: by|:)?|Credit:|Image:|Picture:)\\s*)?"
                    + "([A-Z][\\w. ]{1,30}?)(?: Photo| Images)?\\s*(?:/| via )\\s*[^\\n]{2,60}$");
    private static final Pattern COPYRIGHT =
            Pattern.compile("(?:\u00a9|\\(c\\)|Copyright)\\s*(?:\\d{4})?,?\\s*(?:by )?([A-Z][^.,|\\n]{1,50})");

    private final OutletTable outlets;
    private final OwnOutlet ownOutlet;

    public MastheadReader() {
        this(OutletTable.ours(), new EntityFinder());
    }

    /** @param finder finds the outlets that an article names, with the same table */
    public MastheadReader(OutletTable outlets, EntityFinder finder) {
        this.outlets = outlets;
        this.ownOutlet = new OwnOutlet(outlets, finder);
    }

    /** The same layout with the masthead completed and the article's furniture marked. */
    public Layout complete(Layout layout) {
        Found found = new Found(layout.article().masthead());
        for (int number = 0; number < layout.paragraphs().size(); number++) {
            paragraph(layout.text(), layout.paragraphs().get(number), number, found);
        }
        Masthead masthead = found.masthead();
        Layout marked = layout.with(layout.article().withMasthead(masthead), found.furniture);
        if (masthead.outlet().isPresent()) {
            return marked;
        }
        Optional<Given<Outlet>> outlet =
                found.copyright.or(() -> ownOutlet.of(marked)).or(() -> found.agency);
        Article article = outlet.map(given -> layout.article()
                        .withMasthead(masthead.toBuilder().outlet(given).build()))
                .orElse(marked.article());
        return layout.with(article, found.furniture);
    }

    /** What the paragraphs have shown so far. */
    private static final class Found {
        private final Masthead given;
        private final List<Span> furniture = new ArrayList<>();
        private final List<String> credits = new ArrayList<>();
        private final List<String> captions = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private final List<String> authors = new ArrayList<>();
        private Optional<Given<String>> dateline = Optional.empty();
        private Optional<Given<Outlet>> agency = Optional.empty();
        private Optional<Given<Outlet>> copyright = Optional.empty();

        private Found(Masthead given) {
            this.given = given;
        }

        private Masthead masthead() {
            Masthead.Builder builder = given.toBuilder()
                    .credits(given.credits().isEmpty() ? credits : given.credits())
                    .captions(given.captions().isEmpty() ? captions : given.captions())
                    .notes(given.notes().isEmpty() ? notes : given.notes())
                    .authors(given.authors().isEmpty() ? authors : given.authors());
            if (given.dateline().isEmpty()) {
                dateline.ifPresent(builder::dateline);
            }
            return builder.build();
        }
    }

    private void paragraph(String text, Span where, int number, Found found) {
        String words = where.of(text);
        if (CREDIT.matcher(words).find() && words.length() < 600) {
            found.credits.add(words);
            found.authors.addAll(authors(words));
            found.furniture.add(where);
        } else if (NOTE.matcher(words).find()) {
            found.notes.add(words);
            found.furniture.add(where);
        } else if (isCaption(words)) {
            found.captions.add(words);
            found.furniture.add(where);
        } else if (isCopyright(words)) {
            found.furniture.add(where);
            copyright(words, where).ifPresent(outlet -> found.copyright = Optional.of(outlet));
        } else if (number < HEAD && found.dateline.isEmpty()) {
            dateline(words, where, found);
        }
    }

    private static boolean isCopyright(String words) {
        Matcher matcher = COPYRIGHT.matcher(words);
        return words.length() < 200 && matcher.find() && matcher.start() < 20;
    }

    private Optional<Given<Outlet>> copyright(String words, Span where) {
        Matcher matcher = COPYRIGHT.matcher(words);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1)
                .replaceAll("\\s*(?:All rights.*|\\d{4}.*)$", "")
                .strip();
        Span span = new Span(where.start() + matcher.start(1), where.start() + matcher.start(1) + name.length());
        return name.isEmpty() ? Optional.empty() : Optional.of(Given.inferred(outlet(name), span));
    }

    private Outlet outlet(String name) {
        return outlets.named(name)
                .map(known ->
                        new Outlet(known.name(), Optional.of(known.domain()).filter(domain -> !domain.isEmpty())))
                .orElseGet(() -> Outlet.of(name));
    }

    /** A line that begins as one, or ends in the credit of a picture: AGENCY/Photographer. */
    private boolean isCaption(String words) {
        if (CAPTION_HEAD.matcher(words).find()) {
            return true;
        }
        Matcher matcher = CAPTION_END.matcher(words);
        return matcher.find() && outlets.named(matcher.group(1)).isPresent();
    }

    /** Without a name in brackets only a long dash makes capitals at the head a place line. */
    private void dateline(String words, Span where, Found found) {
        Matcher matcher = DATELINE.matcher(words.substring(0, Math.min(words.length(), LONGEST_PLACE_LINE)));
        if (!matcher.find()) {
            return;
        }
        Optional<String> bracketed = Optional.ofNullable(matcher.group(2))
                .filter(name -> AGENCY.matcher(name).matches());
        Optional<String> agency =
                bracketed.map(name -> outlets.named(name).map(KnownOutlet::name).orElse(name.strip()));
        boolean dash = matcher.group().matches("(?s).*[\u2013\u2014]\\s*|.*--\\s*");
        if (matcher.group(2) == null && !dash) {
            return;
        }
        Span line = new Span(
                where.start(), where.start() + matcher.group(1).stripTrailing().length());
        found.dateline = Optional.of(Given.inferred(matcher.group(1).strip(), line));
        found.furniture.add(new Span(where.start(), where.start() + matcher.end()));
        agency.ifPresent(name -> found.agency = Optional.of(Given.inferred(
                outlet(name), new Span(where.start() + matcher.start(2), where.start() + matcher.end(2)))));
    }

    private static List<String> authors(String credit) {
        Matcher matcher = REPORTED_BY.matcher(credit);
        if (!matcher.find()) {
            return List.of();
        }
        return Arrays.stream(matcher.group(1).split("\\s*(?:,| and )\\s*"))
                .map(name -> name.replaceAll(" in [A-Z].*$", "").strip())
                .filter(name -> !name.isEmpty() && name.length() < 60)
                .toList();
    }
}
