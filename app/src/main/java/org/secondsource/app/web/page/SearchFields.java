package org.secondsource.app.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.secondsource.app.web.answer.Query;
import org.secondsource.archive.search.SearchQuery;
import org.secondsource.attribution.SourceKind;
import org.secondsource.attribution.Stance;

/**
 * What was filled in on the search page: a line of words and conditions, and fields for those who do not want to learn the
 * conditions. Both count.
 *
 * @param words the line
 * @param conditions the fields that were filled in, by the names that stand in the line, too
 */
public record SearchFields(String words, Map<String, String> conditions) {
    private static final List<String> NAMES =
            List.of("speaker", "through", "outlet", "kind", "stance", "from", "to", "in");

    public SearchFields {
        conditions = Map.copyOf(conditions);
    }

    static SearchFields from(Query query) {
        Map<String, String> conditions = new LinkedHashMap<>();
        for (String name : NAMES) {
            query.text(name).ifPresent(value -> conditions.put(name, value));
        }
        return new SearchFields(query.text("q").orElse(""), conditions);
    }

    SearchQuery query() {
        SearchQuery query = SearchQuery.parse(words);
        for (String name : NAMES) {
            if (conditions.containsKey(name)) {
                query = query.and(name, value(name));
            }
        }
        return query;
    }

    /** What a field was filled with; nothing if it was not. */
    public String value(String name) {
        return conditions.getOrDefault(name, "");
    }

    public boolean isEmpty() {
        return words.isEmpty() && conditions.isEmpty();
    }

    public boolean hasConditions() {
        return !conditions.isEmpty();
    }

    /** All of it as one line that means the same. */
    public String typed() {
        StringBuilder line = new StringBuilder(words);
        for (String name : NAMES) {
            if (conditions.containsKey(name)) {
                String value = value(name).replace("\"", "");
                line.append(line.isEmpty() ? "" : " ")
                        .append(name)
                        .append(':')
                        .append(value.contains(" ") ? "\"" + value + "\"" : value);
            }
        }
        return line.toString();
    }

    /** The page that finds all this. */
    public String address() {
        return "/search?q=" + Addresses.encoded(typed());
    }

    /** The same as a file. */
    public String file(String format) {
        return "/search/export/" + format + "?q=" + Addresses.encoded(typed());
    }

    /** The reports found, compared with one another, as a file. */
    public String reports(String format) {
        return "/search/reports/" + format + "?q=" + Addresses.encoded(typed());
    }

    /** What can be chosen for the kind of source. */
    public List<String> kinds() {
        return List.of(SourceKind.values()).stream()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** What can be chosen for the stance. */
    public List<String> stances() {
        return List.of(Stance.values()).stream()
                .map(stance -> stance.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
