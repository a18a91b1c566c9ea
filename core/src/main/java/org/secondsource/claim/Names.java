package org.secondsource.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.secondsource.name.PersonName;

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
            "gen",
            "admiral",
            "senator",
            "senators",
            "sen",
            "sens",
            "representative",
            "representatives",
            "rep",
            "reps",
            "governor",
            "gov",
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
            "prof",
            "chancellor",
            "former",
            "us",
            "u",
            "s");

    private Names() {}

    /** A name cut up for being held against others. */
    record Parts(String key, List<String> words, PersonName person) {
        static Parts of(String name) {
            String key = Lexicon.nameKey(name);
            List<String> words = Arrays.stream(key.split(" "))
                    .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                    .toList();
            return new Parts(key, words, PersonName.of(String.join(" ", words)));
        }

        /** Whether one name holds all words of the other or prints a given name in short, titles left aside. */
        boolean same(Parts other) {
            if (words.isEmpty() || other.words.isEmpty()) {
                return key.equals(other.key);
            }
            boolean longer = words.size() >= other.words.size();
            List<String> larger = longer ? words : other.words;
            List<String> smaller = longer ? other.words : words;
            boolean surname = larger.get(larger.size() - 1).equals(smaller.get(smaller.size() - 1));
            return surname && larger.containsAll(smaller) || person.mayBe(other.person);
        }
    }

    /** Whether both can be one person's, titles left aside: "Rivera" and "Ana Rivera", "Tom Roe" and "Thomas K. Roe". */
    static boolean same(String first, String second) {
        return Parts.of(first).same(Parts.of(second));
    }
}
