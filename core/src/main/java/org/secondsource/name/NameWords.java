package org.secondsource.name;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.secondsource.language.WordList;
import org.secondsource.text.Token;

/** The small lists that tell a name from other capitalised words, and one kind of name from another. */
final class NameWords {
    private static final Map<String, Gender> FIRST_NAMES = genders("given-names.txt", "first-names.txt");
    private static final Map<String, Gender> TITLES = genders("titles.txt");
    private static final Set<String> MODIFIERS = words("name-modifiers.txt");
    private static final Set<String> NOT_NAMES = words("not-names.txt");
    private static final Set<String> PARTICLES = words("name-particles.txt");
    private static final Set<String> OUTLET_WORDS = new HashSet<>();
    private static final Set<String> WEAK_OUTLET_WORDS = new HashSet<>();
    private static final Set<String> SPEECH_VERBS = words("speech-verbs.txt");
    private static final Set<String> ORGANISATION_ANYWHERE = new HashSet<>();
    private static final Set<String> ORGANISATION_AT_END = new HashSet<>();

    static {
        for (String word : WordList.lines(NameWords.class, "organisation-words.txt")) {
            if (word.endsWith("~")) {
                ORGANISATION_AT_END.add(word.substring(0, word.length() - 1));
            } else {
                ORGANISATION_ANYWHERE.add(word);
                ORGANISATION_AT_END.add(word);
            }
        }
    }

    static {
        for (String word : WordList.lines(NameWords.class, "outlet-words.txt")) {
            String bare = word.endsWith("~") ? word.substring(0, word.length() - 1) : word;
            OUTLET_WORDS.add(bare);
            if (word.endsWith("~")) {
                WEAK_OUTLET_WORDS.add(bare);
            }
        }
    }

    private NameWords() {}

    static boolean isFirstName(String word) {
        return FIRST_NAMES.containsKey(word);
    }

    static Gender genderOfFirstName(String word) {
        return FIRST_NAMES.getOrDefault(word, Gender.UNKNOWN);
    }

    static boolean isTitle(String word) {
        return TITLES.containsKey(word) || TITLES.containsKey(afterHyphen(word));
    }

    static Gender genderOfTitle(String word) {
        return TITLES.getOrDefault(word, TITLES.getOrDefault(afterHyphen(word), Gender.UNKNOWN));
    }

    static boolean isModifier(String word) {
        return MODIFIERS.contains(word);
    }

    static boolean isNoName(String word) {
        return NOT_NAMES.contains(word);
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    static boolean isOutletWord(String word) {
        return OUTLET_WORDS.contains(word);
    }

    /** Whether the word names other things as often, so that more must tell an outlet: Star, Record. */
    static boolean isWeakOutletWord(String word) {
        return WEAK_OUTLET_WORDS.contains(word);
    }

    static boolean isSpeechVerb(String word) {
        return SPEECH_VERBS.contains(word);
    }

    static boolean isOrganisationWord(String word, boolean last) {
        return last ? ORGANISATION_AT_END.contains(word) : ORGANISATION_ANYWHERE.contains(word);
    }

    /** Capitalised, or an Arabic name whose article is not: al-Assad. */
    static boolean looksLikeName(Token token) {
        if (token.isCapitalised()) {
            return true;
        }
        int hyphen = token.text().indexOf('-');
        return hyphen > 0
                && hyphen < 4
                && isParticle(token.lower().substring(0, hyphen))
                && hyphen + 1 < token.text().length()
                && Character.isUpperCase(token.text().charAt(hyphen + 1));
    }

    private static String afterHyphen(String word) {
        return word.substring(word.indexOf('-') + 1);
    }

    private static Set<String> words(String resource) {
        return new HashSet<>(WordList.lines(NameWords.class, resource).stream()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .toList());
    }

    /** Of a word that stands in several lists the last list tells the gender. */
    private static Map<String, Gender> genders(String... resources) {
        Map<String, Gender> genders = new LinkedHashMap<>();
        for (String resource : resources) {
            for (List<String> row : WordList.rows(NameWords.class, resource)) {
                genders.put(row.get(0), Gender.of(row.get(1)));
            }
        }
        return genders;
    }
}
