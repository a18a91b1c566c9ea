package org.secondsource.provenance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.name.KnownOutlet;
import org.secondsource.name.OutletTable;
import org.secondsource.name.OutletWords;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Masthead;

/**
 * Finds the news agency, or the other outlet, whose work a report says it is. A name in brackets behind a place in the place line is an agency
 * by its form; elsewhere only outlets of the table count, by name, alias or the beginning of a longer name ("Meridian" for
 * "Meridian News Agency").
 */
final class AgencyCredit {
    /** Characters from the head of the text in which a place line with an agency may stand; place lines are short. */
    private static final int HEAD = 200;

    private static final Pattern PLACE_LINE =
            Pattern.compile("^[\\p{Lu}][\\p{Lu}\\p{M}.,'\u2019 /-]+\\(([A-Z][\\p{L}.& -]{1,40})\\)\\s*[-\u2013\u2014]");

    private static final Pattern PART_CREDIT = Pattern.compile(
            "(?i)(?:(?:with|additional) (?:reporting|files|material|information) (?:by|from)|contributed)");

    /** Characters from the end of the text in which it may say whose report it passes on; such lines are short. */
    private static final int TAIL = 200;

    /** "Source: The Post", "(via Norvane)", "H/T: the Post": what a report says at its end of where it has it from. */
    private static final Pattern SOURCE_LINE = Pattern.compile(
            "(?im)(?:^[\\[(]?(?:source|via|hat tip|h/t):? ?(?:to )?|[\\[(](?:source:|via|h/t:?|hat tip:?) (?:to )?)"
                    + "([^\\n()\\[\\]:]{2,60}?)[.\\])]*$");

    /** A month in the brackets is a date, not an agency. */
    private static final Pattern DATE =
            Pattern.compile("(?i)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*");

    /** Letters of the shortest beginning that stands for a whole name; "AP" and "BBC" are aliases, not beginnings. */
    private static final int SHORTEST_BEGINNING = 4;

    private final OutletTable outlets;

    AgencyCredit(OutletTable outlets) {
        this.outlets = outlets;
    }

    /**
     * An agency credited.
     *
     * @param agency its name, as in the table where it is known
     * @param words that credit it
     * @param whole whether the whole report is the agency's, not only some of it
     */
    record Credit(String agency, String words, boolean whole) {}

    /** The agency in the place line, the byline, a credit line or at the end of the text, in this order; the outlet itself if it signs by initials. */
    Optional<Credit> of(Article article) {
        return credit(article)
                .map(credit -> article.outletName()
                        .filter(own -> OutletWords.isInitials(credit.agency(), own))
                        .map(own -> new Credit(known(own).orElse(own), credit.words(), credit.whole()))
                        .orElse(credit));
    }

    private Optional<Credit> credit(Article article) {
        Masthead masthead = article.masthead();
        Optional<Credit> inLine = masthead.dateline().map(Given::value).flatMap(this::inPlaceLine);
        if (inLine.isPresent()) {
            return inLine;
        }
        String head = article.text().substring(0, Math.min(HEAD, article.text().length()));
        return inPlaceLine(head)
                .or(() -> first(masthead.authors(), this::asByline))
                .or(() -> first(masthead.credits(), this::inCreditLine))
                .or(() -> atEnd(article));
    }

    /** The outlet a report ends with, as where it has all from for which it names nobody else. */
    private Optional<Credit> atEnd(Article article) {
        String text = article.text().stripTrailing();
        String tail = text.substring(Math.max(0, text.length() - TAIL));
        return SOURCE_LINE
                .matcher(tail)
                .results()
                .flatMap(line ->
                        known(line.group(1).strip()).map(outlet -> new Credit(outlet, line.group(), false)).stream())
                .filter(credit -> !credit.agency()
                        .equals(article.outletName().flatMap(this::known).orElse("")))
                .findFirst();
    }

    /** Whether the report shows that its own outlet was there or worked on it: a place line or a credit line. */
    boolean showsOwnWork(Article article, Station own) {
        Masthead masthead = article.masthead();
        Optional<Credit> credit = of(article);
        if (credit.isPresent()) {
            return SourceKeys.outlet(credit.get().agency()).equals(own.key());
        }
        boolean reportingLine = masthead.credits().stream()
                .anyMatch(line -> line.toLowerCase(Locale.ROOT).contains("reporting by"));
        return reportingLine
                || (masthead.dateline().isPresent() && !masthead.authors().isEmpty());
    }

    private Optional<Credit> inPlaceLine(String line) {
        Matcher matcher = PLACE_LINE.matcher(line.strip() + " -");
        if (!matcher.find() || DATE.matcher(matcher.group(1)).matches()) {
            return Optional.empty();
        }
        String name = matcher.group(1).strip();
        return Optional.of(new Credit(known(name).orElse(name), name, true));
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

    /** "With reporting by A and B": the first outlet among the names. */
    private Optional<Credit> inCreditLine(String line) {
        Matcher credit = PART_CREDIT.matcher(line);
        if (!credit.find()) {
            return Optional.empty();
        }
        String names = line.substring(0, credit.start()) + ", " + line.substring(credit.end());
        return Arrays.stream(names.split("[,;()]| and "))
                .map(name -> name.strip().replaceAll("^The |[.]$", ""))
                .filter(name -> !name.isEmpty() && Character.isUpperCase(name.codePointAt(0)))
                .flatMap(name -> known(name).stream())
                .findFirst()
                .map(agency -> new Credit(agency, line, false));
    }

    /** The table's name for an outlet named in full, by alias, or by the beginning of exactly one name. */
    private Optional<String> known(String name) {
        Optional<String> named = outlets.named(name).map(KnownOutlet::name);
        if (named.isPresent() || name.length() < SHORTEST_BEGINNING) {
            return named;
        }
        List<String> longer = outlets.all().stream()
                .map(KnownOutlet::name)
                .filter(each -> SourceKeys.plain(each).startsWith(SourceKeys.plain(name) + " "))
                .distinct()
                .toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }

    private Optional<Credit> agency(String name) {
        return outlets.named(name)
                .filter(KnownOutlet::isAgency)
                .map(found -> new Credit(found.name(), name.strip(), true));
    }

    private static Optional<Credit> first(List<String> lines, Function<String, Optional<Credit>> reader) {
        return lines.stream().map(reader).flatMap(Optional::stream).findFirst();
    }
}
