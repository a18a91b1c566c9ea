package org.secondsource.language;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All that is known of one language, read once from its folder of data. Immutable, safe for use by many threads.
 *
 * @param language which one
 * @param cues the words that attribute
 * @param words its closed classes of words
 */
public record LanguagePack(Language language, CueLexicon cues, WordClasses words) {
    public LanguagePack {
        Objects.requireNonNull(language);
        Objects.requireNonNull(cues);
        Objects.requireNonNull(words);
    }

    /** The pack of a language; empty for {@link Language#OTHER}. */
    public static Optional<LanguagePack> of(Language language) {
        return Optional.ofNullable(Loaded.PACKS.get(language));
    }

    private static LanguagePack load(Language language) {
        String folder = language.code() + "/";
        return new LanguagePack(
                language,
                new CueLexicon(
                        WordList.rows(LanguagePack.class, folder + "cues.tsv"),
                        WordList.rows(LanguagePack.class, folder + "cue-nouns.tsv")),
                new WordClasses(WordList.rows(LanguagePack.class, folder + "words.tsv")));
    }

    /** Loads every pack when the first is asked for. */
    private static final class Loaded {
        static final Map<Language, LanguagePack> PACKS = new EnumMap<>(Language.class);

        static {
            PACKS.put(Language.ENGLISH, load(Language.ENGLISH));
            PACKS.put(Language.GERMAN, load(Language.GERMAN));
        }

        private Loaded() {}
    }
}
