package org.secondsource.name;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.text.Token;

/** The words that stand with a noun for an outlet, or before its name: the Spanish-language paper, state broadcaster. */
public final class OutletWords {
    private static final Set<String> DESCRIBING = Set.of(
            "same",
            "news",
            "state",
            "public",
            "national",
            "local",
            "regional",
            "financial",
            "business",
            "weekly",
            "daily",
            "online",
            "state-run",
            "state-owned",
            "privately",
            "owned",
            "liberal",
            "conservative",
            "left-wing",
            "right-wing",
            "left-leaning",
            "right-leaning",
            "centre-left",
            "centre-right",
            "respected",
            "influential",
            "investigative",
            "pro-government",
            "pro-business",
            "mass-market",
            "broadsheet",
            "commercial",
            "private",
            "sunday",
            "sports");

    private static final Pattern MADE_OF = Pattern.compile("\\w+-(?:language|based|owned|run|speaking|area)");

    private static final Set<String> REPORTING =
            Set.of("reported", "reports", "quoted", "quotes", "cited", "cites", "revealed", "published");

    private static final Set<String> NOUNS = Set.of(
            "newspaper",
            "paper",
            "daily",
            "tabloid",
            "weekly",
            "magazine",
            "broadcaster",
            "agency",
            "newswire",
            "website",
            "site",
            "channel",
            "station",
            "network",
            "radio",
            "tv",
            "television",
            "outlet",
            "publication",
            "journal");

    private OutletWords() {}

    /** Whether a word before the name of an outlet belongs to it: the state broadcaster, our. */
    public static boolean belongsTo(Token word) {
        return Set.of("the", "a", "an", "local", "rival", "us", "british").contains(word.lower())
                || NOUNS.contains(word.lower())
                || describes(word);
    }

    /** Whether all of them, if any, describe an outlet and none tells of another. */
    static boolean describe(List<Token> words) {
        return words.size() < 4 && words.stream().allMatch(OutletWords::describes);
    }

    private static boolean describes(Token word) {
        return DESCRIBING.contains(word.lower())
                || MADE_OF.matcher(word.lower()).matches()
                || Gazetteer.ours().isDemonym(word.text());
    }

    /** Whether letters are those that the words of a name begin with: NPA of Northern Press Agency. */
    public static boolean isInitials(String letters, String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.replaceFirst("(?i)^the\\s+", "").strip().split("[\\s-]+")) {
            initials.append(!word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? word.substring(0, 1) : "");
        }
        String plain = letters.replace(".", "").strip();
        return plain.length() > 1 && plain.contentEquals(initials);
    }

    /** Whether a verb in lower case is what outlets do. */
    static boolean isReporting(String verb) {
        return REPORTING.contains(verb);
    }
}
