package org.secondsource.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells in which language a text is written, by its small words: German, English, or neither. A few lines suffice; of a
 * longer text the beginning is read. Stateless, safe for use by many threads.
 */
public final class LanguageDetector {
    /** So many characters of a text are looked at. */
    private static final int SAMPLE = 6_000;
    /**
     * Share of words that must be small words of a language. News in English and German has .30 to .45 of those listed,
     * other languages' own news under .10 of them: estimates of ours (November 2026).
     */
    private static final double ENOUGH = .15;

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{M}'\u2019]+");
    private static final Map<String, Set<String>> SMALL_WORDS = new LinkedHashMap<>();

    static {
        for (List<String> row : WordList.rows(LanguageDetector.class, "stopwords.tsv")) {
            SMALL_WORDS.put(row.get(0), Set.of(row.get(1).split(" ")));
        }
    }

    /** The language of {@code text}; {@link Language#OTHER} where there is too little to tell or we know it not. */
    public Language detect(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE)).toLowerCase(Locale.ROOT);
        List<String> words =
                BREAK.splitAsStream(sample).filter(word -> !word.isEmpty()).toList();
        String best = "";
        long most = 0;
        for (Map.Entry<String, Set<String>> language : SMALL_WORDS.entrySet()) {
            long hits = words.stream().filter(language.getValue()::contains).count();
            if (hits > most) {
                most = hits;
                best = language.getKey();
            }
        }
        return most >= ENOUGH * words.size() ? Language.of(best) : Language.OTHER;
    }
}
