package org.secondsource.claim;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether two names printed in different reports can mean the same person or body. Pure functions. */
final class Names {
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "president",
            "secretary",
            "minister",
            "prime",
            "general",
            "admiral",
            "senator",
            "representative",
            "governor",
            "mayor",
            "judge",
            "sir",
            "lady",
            "lord",
            "chief",
            "king",
            "queen",
            "prince",
            "pope",
            "captain",
            "colonel",
            "sergeant",
            "officer",
            "professor",
            "chancellor",
            "former",
            "us",
            "u",
            "s");

    private Names() {}

    /** Whether one name holds all words of the other, titles left aside: "Rivera" and "Ana Rivera". */
    static boolean same(String first, String second) {
        List<String> a = words(first);
        List<String> b = words(second);
        if (a.isEmpty() || b.isEmpty()) {
            return Lexicon.nameKey(first).equals(Lexicon.nameKey(second));
        }
        boolean sameEnd = a.get(a.size() - 1).equals(b.get(b.size() - 1));
        Set<String> larger = new HashSet<>(a.size() >= b.size() ? a : b);
        return sameEnd && larger.containsAll(a.size() >= b.size() ? b : a);
    }

    private static List<String> words(String name) {
        return Arrays.stream(Lexicon.nameKey(name).split(" "))
                .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                .toList();
    }
}
