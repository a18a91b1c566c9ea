package org.secondsource.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/**
 * What a denial says it denies, as printed: "that the dam was checked", "the report", "any wrongdoing". Pure functions.
 */
final class DeniedObject {
    /** A clause denied ends here at the latest, in tokens; by choice. */
    private static final int LONGEST = 24;

    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "be", "been", "'s", "'re");
    private static final Set<String> GOES_ELSEWHERE = Set.of("saying", "telling", "calling", "adding", "insisting");

    private static final Set<String> TRIMMED =
            Set.of("as", "a", "an", "pure", "nothing", "but", "just", "mere", "total");

    private DeniedObject() {}

    /** @param tokens of the denial's sentence */
    static Optional<Span> of(List<Token> tokens, DenialWords.Hit hit) {
        return hit.verb()
                ? behind(tokens, hit.after())
                : called(tokens, hit)
                        .or(() -> subject(tokens, hit))
                        .or(() -> extraposed(tokens, hit))
                        .or(() -> pointing(tokens, hit));
    }

    /** Up to the end of the clause. */
    private static Optional<Span> behind(List<Token> tokens, int after) {
        int from = after < tokens.size() && tokens.get(after).lower().equals("as") ? noun(tokens, after) : after;
        int end = from;
        while (end < tokens.size() && end - from < LONGEST && !ends(tokens, end, from)) {
            end++;
        }
        return span(tokens, from, pointsOnly(tokens, from, end) ? from + 1 : end);
    }

    /** "Denied it in a letter": what follows tells of the denying. */
    private static boolean pointsOnly(List<Token> tokens, int from, int end) {
        return from + 1 < end
                && POINTING.contains(tokens.get(from).lower())
                && TELLS_HOW.contains(tokens.get(from + 1).lower());
    }

    private static final Set<String> POINTING = Set.of("it", "this", "that", "these", "those", "them");
    private static final Set<String> TELLS_HOW = Set.of(
            "in",
            "on",
            "at",
            "to",
            "through",
            "during",
            "when",
            "as",
            "by",
            "via",
            "before",
            "after",
            "while",
            "too",
            "again",
            "outright",
            "flatly",
            "yesterday",
            "today");

    /** "Rejected as insulting [reports that ...]". */
    private static int noun(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size()
                && !DenialWords.english().refersToClaim(tokens.get(at).lower())) {
            at++;
        }
        return at;
    }

    private static boolean ends(List<Token> tokens, int at, int from) {
        Token token = tokens.get(at);
        boolean quote = at > from && token.text().matches("[\"\u201c\u201d]");
        return token.text().matches("[,;:.!?]") || quote || GOES_ELSEWHERE.contains(token.lower());
    }

    /** "Called [the report] misleading", "rejected as insulting [reports that ...]". */
    private static Optional<Span> called(List<Token> tokens, DenialWords.Hit hit) {
        for (int at = hit.first() - 1; at >= 0; at--) {
            if (DenialWords.english().calls(tokens.get(at).lower())) {
                int end = hit.first();
                while (end > at + 1 && isTrim(tokens.get(end - 1))) {
                    end--;
                }
                return end > at + 1 ? span(tokens, at + 1, end) : behind(tokens, afterQuote(tokens, hit.after()));
            }
        }
        return Optional.empty();
    }

    private static int afterQuote(List<Token> tokens, int at) {
        return at < tokens.size() && !tokens.get(at).isWord() ? at + 1 : at;
    }

    private static boolean isTrim(Token token) {
        return !token.isWord()
                || TRIMMED.contains(token.lower())
                || token.lower().endsWith("ly");
    }

    /** "[The claim that the ship was full] was untrue": from the clause's beginning to the verb. */
    private static Optional<Span> subject(List<Token> tokens, DenialWords.Hit hit) {
        List<Integer> verbs = new ArrayList<>();
        for (int at = 0; at < hit.first(); at++) {
            if (BEING.contains(tokens.get(at).lower())) {
                verbs.add(at);
            }
        }
        if (verbs.isEmpty()) {
            return Optional.empty();
        }
        int end = verbs.get(verbs.size() - 1);
        for (int at = 0; at < end; at++) {
            if (DenialWords.english().refersToClaim(tokens.get(at).lower())) {
                int from = at > 0 && isDeterminer(tokens.get(at - 1)) ? at - 1 : at;
                return span(tokens, from, end);
            }
        }
        return Optional.empty();
    }

    /** "It was a lie [that the ship was full]", "it is wrong to say [that ...]". */
    private static Optional<Span> extraposed(List<Token> tokens, DenialWords.Hit hit) {
        boolean it = tokens.subList(0, hit.first()).stream()
                .anyMatch(token -> token.lower().equals("it") || token.lower().equals("there"));
        int at = hit.after();
        if (at + 2 < tokens.size() && tokens.get(at).lower().equals("to")) {
            at += 2;
        }
        return it && at < tokens.size() && tokens.get(at).lower().equals("that")
                ? behind(tokens, at)
                : Optional.empty();
    }

    /** "Said [that] was hard to believe"; what is quoted may point anywhere. */
    private static Optional<Span> pointing(List<Token> tokens, DenialWords.Hit hit) {
        for (int at = 1; at + 1 < hit.first(); at++) {
            boolean points = tokens.get(at).lower().equals("that")
                    && BEING.contains(tokens.get(at + 1).lower())
                    && tokens.get(at - 1).isWord();
            if (points) {
                return span(tokens, at, at + 1);
            }
        }
        return Optional.empty();
    }

    private static boolean isDeterminer(Token token) {
        return Set.of("the", "this", "that", "these", "those", "such", "all", "any", "its", "their", "his", "her")
                .contains(token.lower());
    }

    private static Optional<Span> span(List<Token> tokens, int from, int end) {
        return end <= from || from >= tokens.size()
                ? Optional.empty()
                : Optional.of(new Span(
                        tokens.get(from).start(),
                        tokens.get(Math.min(end, tokens.size()) - 1).end()));
    }
}
