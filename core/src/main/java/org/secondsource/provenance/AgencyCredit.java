package org.secondsource.provenance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.secondsource.name.KnownOutlet;
import org.secondsource.name.OutletTable;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Masthead;

/** Finds the news agency whose work a report says it is. Only names of our table's agencies count. */
final class AgencyCredit {
    /** Characters from the head of the text in which a place line with an agency may stand; place lines are short. */
    private static final int HEAD = 200;

    private static final Pattern PLACE_LINE = Pattern.compile("\\(([A-Z][^()\\n]{1,40})\\)\\s*[-\u2013\u2014]");

    private static final Pattern PART_CREDIT = Pattern.compile(
            "(?i)(?:(?:with|additional) (?:reporting|files|material|information) (?:by|from)|contributed)");

    private final OutletTable outlets;

    AgencyCredit(OutletTable outlets) {
        this.outlets = outlets;
    }

    /**
     * An agency credited.
     *
     * @param agency which
     * @param words that credit it
     * @param whole whether the whole report is the agency's, not only some of it
     */
    record Credit(KnownOutlet agency, String words, boolean whole) {}

    /** The agency in the place line, the byline or a credit line, in this order. */
    Optional<Credit> of(Article article) {
        Masthead masthead = article.masthead();
        Optional<Credit> inLine = masthead.dateline().map(Given::value).flatMap(this::inPlaceLine);
        if (inLine.isPresent()) {
            return inLine;
        }
        String head = article.text().substring(0, Math.min(HEAD, article.text().length()));
        return inPlaceLine(head)
                .or(() -> first(masthead.authors(), this::asByline))
                .or(() -> first(masthead.credits(), this::inCreditLine));
    }

    /** Whether the report shows that its own outlet was there or worked on it: a place line or a credit line. */
    boolean showsOwnWork(Article article, Station own) {
        Masthead masthead = article.masthead();
        Optional<Credit> credit = of(article);
        if (credit.isPresent()) {
            return SourceKeys.outlet(credit.get().agency().name()).equals(own.key());
        }
        boolean reportingLine = masthead.credits().stream()
                .anyMatch(line -> line.toLowerCase(Locale.ROOT).contains("reporting by"));
        return reportingLine
                || (masthead.dateline().isPresent() && !masthead.authors().isEmpty());
    }

    private Optional<Credit> inPlaceLine(String line) {
        Matcher matcher = PLACE_LINE.matcher(line + " -");
        return matcher.find() ? agency(matcher.group(1)) : Optional.empty();
    }

    private Optional<Credit> asByline(String author) {
        String bare = author.replaceFirst("(?i)^by\\s+", "").strip();
        Optional<Credit> whole = agency(bare);
        if (whole.isPresent()) {
            return whole;
        }
        int comma = bare.lastIndexOf(',');
        return comma < 0 ? Optional.empty() : agency(bare.substring(comma + 1));
    }

    private Optional<Credit> inCreditLine(String line) {
        if (!PART_CREDIT.matcher(line).find()) {
            return Optional.empty();
        }
        return outlets.all().stream()
                .filter(KnownOutlet::isAgency)
                .filter(agency -> namesIn(agency).anyMatch(name -> containsWord(line, name)))
                .findFirst()
                .map(agency -> new Credit(agency, line, false));
    }

    private static Stream<String> namesIn(KnownOutlet agency) {
        return Stream.concat(Stream.of(agency.name()), agency.aliases().stream());
    }

    private static boolean containsWord(String line, String name) {
        return Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)")
                .matcher(line)
                .find();
    }

    private Optional<Credit> agency(String name) {
        return outlets.named(name).filter(KnownOutlet::isAgency).map(found -> new Credit(found, name.strip(), true));
    }

    private static Optional<Credit> first(List<String> lines, Function<String, Optional<Credit>> reader) {
        return lines.stream().map(reader).flatMap(Optional::stream).findFirst();
    }
}
