package org.secondsource.archive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is searched for: terms that must all be met, or must not be.
 *
 * <p>As typed: {@code harbour "two officials" speaker:quill outlet:lantern kind:unnamed stance:denies from:2026-03-01
 * to:2026-03-31 -ferry}. Any text is a query; what is no known field is taken for words,
 * and {@link #faults} tells what cannot be meant.
 */
public record SearchQuery(List<Term> terms) {
    /** Fields that only an attribution has: a query that names one finds attributions, any other finds articles, too. */
    private static final Set<String> OF_ATTRIBUTIONS = Set.of("speaker", "through", "kind", "stance");

    static final Set<String> FIELDS =
            Set.of("speaker", "through", "kind", "stance", "outlet", "from", "to", "in", "id");

    private static final Pattern TERM = Pattern.compile("(-?)(?:([A-Za-z]+):)?(?:\"([^\"]*)\"?|(\\S+))");

    /**
     * One condition.
     *
     * @param field name of a field; empty for words of the text
     * @param value as typed, without quotation marks
     * @param without whether it must not be met
     */
    public record Term(String field, String value, boolean without) {}

    public SearchQuery {
        terms = List.copyOf(terms);
    }

    public static SearchQuery parse(String typed) {
        List<Term> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(typed);
        while (matcher.find()) {
            String quoted = matcher.group(3);
            String value = quoted != null ? quoted : matcher.group(4);
            String field = matcher.group(2) == null ? "" : matcher.group(2).toLowerCase(Locale.ROOT);
            boolean known = FIELDS.contains(field);
            String words = known || field.isEmpty() ? value : field + " " + value;
            terms.add(new Term(known ? field : "", words, !matcher.group(1).isEmpty()));
        }
        return new SearchQuery(terms);
    }

    /** With one more condition. */
    public SearchQuery and(String field, String value) {
        List<Term> more = new ArrayList<>(terms);
        more.add(new Term(field, value, false));
        return new SearchQuery(more);
    }

    /**
     * What in it cannot be meant as it stands, such as a date that there is not, in words for whoever typed it; empty if all
     * of it can be searched for.
     */
    public List<String> faults() {
        return QueryFaults.of(terms);
    }

    boolean asksForAttributions() {
        return terms.stream().anyMatch(term -> OF_ATTRIBUTIONS.contains(term.field()));
    }
}
