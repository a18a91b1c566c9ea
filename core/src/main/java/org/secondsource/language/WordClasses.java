package org.secondsource.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Closed classes of words of a language, such as its prepositions. Immutable. */
public final class WordClasses {
    private final Map<String, Set<String>> classes = new TreeMap<>();

    WordClasses(List<List<String>> rows) {
        for (List<String> row : rows) {
            classes.computeIfAbsent(row.get(0), name -> new TreeSet<>())
                    .addAll(Arrays.asList(row.get(1).split(" ")));
        }
    }

    /** Whether {@code lower}, a word in lower case, belongs to the class; never for a class that does not exist. */
    public boolean has(String wordClass, String lower) {
        return classes.getOrDefault(wordClass, Set.of()).contains(lower);
    }
}
