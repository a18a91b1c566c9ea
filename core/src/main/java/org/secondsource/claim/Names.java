package org.secondsource.claim;

import java.util.Arrays;
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

    /** A name cut up for being held against others. */
    record Parts(String key, List<String> words) {
        static Parts of(String name) {
            String key = Lexicon.nameKey(name);
            List<String> words = Arrays.stream(key.split(" "))
                    .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                    .toList();
            return new Parts(key, words);
        }

        /** Whether one name holds all words of the other, titles left aside. */
        boolean same(Parts other) {
            if (words.isEmpty() || other.words.isEmpty()) {
                return key.equals(other.key);
            }
            boolean longer = words.size() >= other.words.size();
            List<String> larger = longer ? words : other.words;
            List<String> smaller = longer ? other.words : words;
            return larger.get(larger.size() - 1).equals(smaller.get(smaller.size() - 1)) && larger.containsAll(smaller);
        }
    }

    /** Whether one name holds all words of the other, titles left aside: "Rivera" and "Ana Rivera". */
    static boolean same(String first, String second) {
        return Parts.of(first).same(Parts.of(second));
    }
}
