package org.secondsource.framing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.language.WordList;

/** The lists that framing is read with, every printed form looked up at once. Immutable. */
final class FramingWords {
    static final FramingWords OURS = new FramingWords();

    private final Map<String, String> loaded = forms("loaded-words.tsv", "vna");
    private final Map<String, String> labelAdjectives = forms("labels.tsv", "a");
    private final Map<String, String> labelNouns = forms("labels.tsv", "n");
    private final Map<List<String>, String> verbs = new HashMap<>();
    private final Set<String> phraseEnds = new HashSet<>(WordList.lines(FramingWords.class, "phrase-ends.txt"));
    private int longestVerb = 1;

    private FramingWords() {
        for (List<String> row : WordList.rows(FramingWords.class, "judging-verbs.tsv")) {
            for (String form : row.get(0).split("\\|")) {
                List<String> words = Arrays.asList(form.split(" "));
                verbs.put(words, row.get(1));
                longestVerb = Math.max(longestVerb, words.size());
            }
        }
    }

    /** The sense of a loaded word. */
    Optional<String> loaded(String lower) {
        return Optional.ofNullable(loaded.get(lower));
    }

    Optional<String> labelAdjective(String lower) {
        return Optional.ofNullable(labelAdjectives.get(lower));
    }

    Optional<String> labelNoun(String lower) {
        return Optional.ofNullable(labelNouns.get(lower));
    }

    /** What a verb of saying shows, for its words in order. */
    Optional<String> judgingVerb(List<String> words) {
        return Optional.ofNullable(verbs.get(words));
    }

    int longestVerb() {
        return longestVerb;
    }

    boolean endsPhrase(String lower) {
        return phraseEnds.contains(lower);
    }

    private static Map<String, String> forms(String resource, String kinds) {
        Map<String, String> forms = new HashMap<>();
        for (List<String> row : WordList.rows(FramingWords.class, resource)) {
            if (kinds.contains(row.get(1))) {
                inflected(row.get(0), row.get(1)).forEach(form -> forms.putIfAbsent(form, row.get(2)));
            }
        }
        return forms;
    }

    private static List<String> inflected(String word, String kind) {
        if (kind.equals("a")) {
            return List.of(word);
        }
        String stem = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
        String plural = word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
        if (kind.equals("n")) {
            return List.of(word, plural, word + "es");
        }
        // "slam" doubles its last letter; a form nobody prints does no harm in a look-up.
        char last = word.charAt(word.length() - 1);
        return List.of(word, plural, word + "es", stem + "ed", stem + "ing", word + last + "ed", word + last + "ing");
    }
}
