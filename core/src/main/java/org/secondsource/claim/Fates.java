package org.secondsource.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.language.WordList;

/** The words that say what befell those counted, in families. Immutable, safe for use by many threads. */
final class Fates {
    /** How a word of fate takes those counted. */
    enum Kind {
        PASSIVE,
        ACTIVE,
        STATE,
        NOUN
    }

    private static final Fates ENGLISH = new Fates("en");

    private final Map<Kind, Map<String, String>> families = new HashMap<>();
    private final Set<String> growing = new HashSet<>();
    private final Set<String> fixed = new HashSet<>();
    private final Map<String, Set<String>> others = new HashMap<>();

    private Fates(String language) {
        for (List<String> row : WordList.rows(Fates.class, language + "/fates.tsv")) {
            String family = row.get(0);
            List<String> words = List.of(row.get(2).split(" "));
            if (family.equals("-")) {
                others.put(row.get(1), Set.copyOf(words));
            } else if (row.get(1).equals("grows")) {
                growing.add(family);
            } else if (row.get(1).equals("fixed")) {
                fixed.add(family);
            } else {
                Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
                Map<String, String> known = families.computeIfAbsent(kind, key -> new HashMap<>());
                words.forEach(word -> known.putIfAbsent(word, family));
            }
        }
    }

    static Fates english() {
        return ENGLISH;
    }

    /** The family of a word in lower case, used in that way. */
    Optional<String> of(Kind kind, String lower) {
        return Optional.ofNullable(families.getOrDefault(kind, Map.of()).get(lower));
    }

    /** Whether a count of this fate can only rise: the dead stay dead. */
    boolean grows(String family) {
        return growing.contains(family);
    }

    /** Whether a later count is a count of the same: so many marched, whenever that is told. */
    boolean isFixed(String family) {
        return fixed.contains(family);
    }

    /** Whether the word (in lower case) stands in one of the lists without a family: {@code feared}, {@code people}. */
    boolean is(String list, String lower) {
        return others.getOrDefault(list, Set.of()).contains(lower);
    }
}
