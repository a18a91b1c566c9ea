package org.secondsource.claim;

import java.util.List;
import java.util.Set;
import org.secondsource.text.Token;

/** Finds words that may be finite verbs: an auxiliary, a frequent verb, a past tense. Stateless. */
final class Finite {
    private static final Set<String> AUXILIARY = Set.of(
            "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "do", "does", "did", "will",
            "would", "can", "could", "may", "might", "must", "should", "'s", "'re", "'ve", "'d", "'ll", "not", "n't");

    /** Past tenses that carry no content of their own, and so are no verbs of the lexicon. */
    private static final Set<String> FREQUENT = Set.of(
            "gave",
            "gives",
            "took",
            "takes",
            "went",
            "came",
            "made",
            "said",
            "told",
            "got",
            "says",
            "makes",
            "put",
            "kept",
            "remains",
            "means",
            "includes");

    private static final Set<String> NO_VERB = Set.of("be", "been", "being", "not", "n't");

    private static final Set<String> JOINING = Set.of("and", "or", "but", "to", ",");

    private final Lexicon lexicon = Lexicon.english();

    boolean isAuxiliary(Token token) {
        return AUXILIARY.contains(token.lower());
    }

    boolean isVerb(Token token) {
        String word = token.lower();
        return !token.isCapitalised()
                && ((AUXILIARY.contains(word) && !NO_VERB.contains(word))
                        || FREQUENT.contains(word)
                        || lexicon.isPast(word));
    }

    /** Whether some word but the first may be a finite verb. */
    boolean isIn(List<Token> tokens) {
        return next(tokens, 1) < tokens.size();
    }

    /** The first finite verb from {@code from} on; the size of the list if there is none. */
    int next(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && !isVerb(tokens.get(at))) {
            at++;
        }
        return at;
    }

    /** The same, passing over what an auxiliary, "and" or "to" before it shows to go on with the verb before. */
    int nextUnjoined(List<Token> tokens, int from) {
        int at = next(tokens, from);
        while (at < tokens.size() && at > 0 && goesOn(tokens.get(at - 1))) {
            at = next(tokens, at + 1);
        }
        return at;
    }

    private boolean goesOn(Token before) {
        return isAuxiliary(before)
                || JOINING.contains(before.lower())
                || before.lower().endsWith("ly");
    }
}
