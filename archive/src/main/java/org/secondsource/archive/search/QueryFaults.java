package org.secondsource.archive.search;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondsource.archive.search.SearchQuery.Term;
import org.secondsource.attribution.SourceKind;
import org.secondsource.attribution.Stance;

/** What in a search cannot be meant as it stands, so that nobody takes it for a search that finds nothing. Pure functions. */
final class QueryFaults {
    private static final Map<String, List<String>> CHOICES = Map.of(
            "kind", names(SourceKind.values()),
            "stance", names(Stance.values()),
            "in", List.of("article", "attribution"));

    private static final Set<String> DATES = Set.of("from", "to");

    /** Fields in which words are looked for. */
    private static final Set<String> WORDED = Set.of("speaker", "through", "outlet");

    private static final Pattern NO_WORD = Pattern.compile("[\\p{P}\\p{Sm}\\p{Sc}\\p{Sk}\\s]*");

    private QueryFaults() {}

    /** In words for whoever typed it, in the order typed; empty if all can be searched for. */
    static List<String> of(List<Term> terms) {
        List<String> faults = new ArrayList<>();
        terms.forEach(term -> fault(term).ifPresent(faults::add));
        if (faults.isEmpty()) {
            order(terms).ifPresent(faults::add);
        }
        return faults;
    }

    private static Optional<String> fault(Term term) {
        String field = term.field();
        if (field.isEmpty()) {
            return lonelyField(term).or(() -> wordless(term));
        }
        if (term.value().isBlank()) {
            return Optional.of(valueMissing(field));
        }
        if (DATES.contains(field) && !isDate(term.value())) {
            return Optional.of(field + ":" + term.value() + " is no date; write a day, a month or a year, such as "
                    + field + ":2026-03-31, " + field + ":2026-03 or " + field + ":2026");
        }
        if (WORDED.contains(field)) {
            return wordless(term);
        }
        List<String> choices = CHOICES.getOrDefault(field, List.of());
        return choices.isEmpty() || choices.contains(term.value().toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of(
                        "there is no " + field + ":" + term.value() + "; there are " + String.join(", ", choices));
    }

    /** {@code speaker: quill}, or a field at the end. */
    private static Optional<String> lonelyField(Term term) {
        String word = term.value().toLowerCase(Locale.ROOT);
        return word.endsWith(":") && SearchQuery.FIELDS.contains(word.substring(0, word.length() - 1))
                ? Optional.of(valueMissing(word.substring(0, word.length() - 1)))
                : Optional.empty();
    }

    /** Signs alone are in no index. */
    private static Optional<String> wordless(Term term) {
        return NO_WORD.matcher(term.value()).matches()
                ? Optional.of("there is no word in \u201c" + term.value() + "\u201d")
                : Optional.empty();
    }

    private static String valueMissing(String field) {
        return field
                + ": is followed by nothing; write what is meant right behind the colon, of several words in quotation"
                + " marks";
    }

    private static boolean isDate(String value) {
        try {
            switch (value.length()) {
                case 4 -> Year.parse(value);
                case 7 -> YearMonth.parse(value);
                default -> LocalDate.parse(value);
            }
            return true;
        } catch (DateTimeParseException noDate) {
            return false;
        }
    }

    private static Optional<String> order(List<Term> terms) {
        Optional<String> from = date(terms, "from").max(String::compareTo);
        Optional<String> until = date(terms, "to").min((one, other) -> last(one).compareTo(last(other)));
        return from.filter(begin ->
                        until.filter(end -> last(end).compareTo(begin) < 0).isPresent())
                .map(begin ->
                        "from:" + begin + " is later than to:" + until.orElseThrow() + ", so nothing can be found");
    }

    private static Stream<String> date(List<Term> terms, String field) {
        return terms.stream()
                .filter(term -> term.field().equals(field) && !term.without())
                .map(Term::value);
    }

    /** What sorts behind all days that a day, month or year holds. */
    static String last(String date) {
        return date + "~";
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableList());
    }
}
