package org.secondsource.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.text.Layout;
import org.secondsource.text.Token;

/**
 * Tells which language a text is most likely in, by its commonest little words and its letters. Good for saying "this is
 * not English", no more. Immutable, safe for use by many threads.
 */
public final class LanguageGuess {
    /** Texts with fewer words are not judged; our own choice. */
    private static final int FEWEST_WORDS = 20;

    /** Share of little words that running text has at least; in English news about one word in four is listed. */
    private static final double LEAST_SHARE = 0.08;

    /** Share of words in other letters than Latin beyond which no listed language can be meant; our own choice. */
    private static final double MOST_FOREIGN = 0.5;

    private final Map<String, Set<String>> wordsByName = new LinkedHashMap<>();

    public LanguageGuess() {
        for (List<String> row : WordList.rows(LanguageGuess.class, "function-words.tsv")) {
            wordsByName.put(row.get(1), Set.copyOf(List.of(row.get(2).split(" "))));
        }
    }

    /** The English name of the language; empty if the text is too short or fits none. */
    public Optional<String> of(Layout layout) {
        List<Token> words = layout.tokens().stream().filter(Token::isWord).toList();
        if (words.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        long foreign = words.stream().filter(LanguageGuess::isForeign).count();
        if (foreign > words.size() * MOST_FOREIGN) {
            return Optional.of("a language in other letters");
        }
        String best = "";
        long most = 0;
        for (Map.Entry<String, Set<String>> language : wordsByName.entrySet()) {
            long found = words.stream()
                    .filter(word -> language.getValue().contains(word.lower()))
                    .count();
            if (found > most) {
                most = found;
                best = language.getKey();
            }
        }
        return most >= words.size() * LEAST_SHARE ? Optional.of(best) : Optional.empty();
    }

    private static boolean isForeign(Token word) {
        int letter = word.text().codePointAt(0);
        return Character.isLetter(letter) && Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN;
    }
}
