package org.secondsource.name;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.secondsource.language.WordList;

/** The nouns that stand for people as sources: officials, aides, experts. Immutable, safe for use by many threads. */
public final class PersonNouns {
    private static final PersonNouns OURS = new PersonNouns(WordList.rows(PersonNouns.class, "person-nouns.tsv"));

    private static final Pattern LEARNED = Pattern.compile("\\w{3,}(?:ologist|iatrist|ographer|ometrist|ician|onomer)");

    private final Map<String, PersonNoun> bySingular = new LinkedHashMap<>();
    private final Map<String, PersonNoun> byPlural = new LinkedHashMap<>();

    /** How a noun is used of sources. */
    public enum Use {
        /** One holder, whom the article may name: president, senator. */
        OFFICE,
        /** Somebody who speaks without a name: official, aide, source. */
        VOICE,
        /** People spoken of as a group: experts, voters. */
        CROWD
    }

    /** A noun with its plural and its use. */
    public record PersonNoun(String singular, String plural, Use use) {}

    PersonNouns(List<List<String>> rows) {
        for (List<String> row : rows) {
            Use use = Use.valueOf(row.get(2).toUpperCase(java.util.Locale.ROOT));
            PersonNoun noun = new PersonNoun(row.get(0), row.get(1), use);
            bySingular.putIfAbsent(noun.singular(), noun);
            byPlural.putIfAbsent(noun.plural(), noun);
        }
    }

    public static PersonNouns ours() {
        return OURS;
    }

    /** By a singular in lower case; of a compound the last part counts ({@code ex-minister}). */
    public Optional<PersonNoun> singular(String word) {
        return find(bySingular, word).or(() -> learned(word));
    }

    /** By a plural in lower case. */
    public Optional<PersonNoun> plural(String word) {
        return find(byPlural, word)
                .or(() -> word.endsWith("s") ? learned(word.substring(0, word.length() - 1)) : Optional.empty());
    }

    public boolean contains(String word) {
        return singular(word).isPresent() || plural(word).isPresent();
    }

    /** By its ending, where no row has it: a volcanologist, two radiographers. */
    private static Optional<PersonNoun> learned(String word) {
        return LEARNED.matcher(word).matches()
                ? Optional.of(new PersonNoun(word, word + "s", Use.CROWD))
                : Optional.empty();
    }

    private static Optional<PersonNoun> find(Map<String, PersonNoun> nouns, String word) {
        PersonNoun whole = nouns.get(word);
        return Optional.ofNullable(whole != null ? whole : nouns.get(word.substring(word.lastIndexOf('-') + 1)));
    }
}
