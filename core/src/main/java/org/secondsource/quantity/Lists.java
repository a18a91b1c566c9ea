package org.secondsource.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.secondsource.language.WordList;

/** The lists and phrases that reading quantities rests on. Immutable, safe for use by many threads. */
final class Lists {
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Phrases<Bound> before = new Phrases<>();
    private final Phrases<Bound> after = new Phrases<>();
    private final Phrases<Unit> units = new Phrases<>();
    private final Map<String, String> signs = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();

    /** A unit behind a number, with its kind: money, percent or measure. */
    record Unit(String name, String kind) {}

    Lists(String language) {
        for (List<String> row : WordList.rows(Lists.class, language + "/contexts.tsv")) {
            words.put(row.get(0), Set.of(row.get(1).split(" ")));
        }
        for (List<String> row : WordList.rows(Lists.class, language + "/modifiers.tsv")) {
            Phrases<Bound> phrases = row.get(0).equals("before") ? before : after;
            phrases.add(row.get(1), Bound.valueOf(row.get(2)));
        }
        for (List<String> row : WordList.rows(Lists.class, language + "/units.tsv")) {
            switch (row.get(0)) {
                case "sign" -> signs.put(row.get(1), row.get(2));
                case "country" -> countries.put(row.get(1), row.get(2));
                default -> units.add(row.get(1), new Unit(row.get(2), row.get(0)));
            }
        }
    }

    boolean in(String list, String word) {
        return words.getOrDefault(list, Set.of()).contains(word);
    }

    Phrases<Bound> before() {
        return before;
    }

    Phrases<Bound> after() {
        return after;
    }

    Phrases<Unit> units() {
        return units;
    }

    /** Currency of a sign such as {@code $}; empty text if it is none. */
    String currency(String sign) {
        return signs.getOrDefault(sign, "");
    }

    /** Currency that the name or letters of a country make of a sign; empty text if none. */
    String currencyOf(String country) {
        return countries.getOrDefault(country, "");
    }
}
