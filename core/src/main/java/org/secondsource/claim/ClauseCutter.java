package org.secondsource.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.secondsource.text.Token;

/**
 * Cuts what one source says in one sentence into clauses that report a fact each: "..., and the port was closed", "...
 * and that he would leave", "... after the minister gave an order". Cuts only where both sides have words enough and the
 * second opens as a clause does. Stateless.
 */
final class ClauseCutter {
    /** Content words that either side has at least; fewer make no statement a reader would look for. */
    private static final int FEWEST = 3;

    private static final Set<String> COORDINATING = Set.of("and", "but");
    private static final Set<String> SUBORDINATING =
            Set.of("after", "before", "while", "because", "although", "though");

    /** Auxiliaries and verbs of frequent use in their finite forms. */
    private static final Set<String> FINITE = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "do", "does", "did", "will", "would", "can", "could",
            "may", "might", "must", "should", "'s", "'re", "'ve", "'d", "'ll", "gave", "gives", "took", "takes", "went",
            "came", "made", "said", "told", "found", "saw", "met", "held", "sent", "began", "left", "lost", "won",
            "fell", "rose");

    private final Lexicon lexicon = Lexicon.english();

    List<List<Token>> cut(List<Token> tokens) {
        List<List<Token>> clauses = new ArrayList<>();
        int start = 0;
        for (int at = 1; at + 1 < tokens.size(); at++) {
            int next = opening(tokens, at);
            if (next > at
                    && next < tokens.size()
                    && content(tokens.subList(start, at)) >= FEWEST
                    && content(tokens.subList(next, tokens.size())) >= FEWEST
                    && isFinite(tokens.subList(start, at))
                    && isFinite(tokens.subList(next, tokens.size()))
                    && !inQuotation(tokens.subList(start, at))) {
                clauses.add(tokens.subList(start, at));
                start = next;
                at = next;
            }
        }
        clauses.add(tokens.subList(start, tokens.size()));
        return clauses;
    }

    /** Where the next clause begins if the one before it ends at {@code at}; {@code at} itself if it does not. */
    private static int opening(List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        String after = tokens.get(at + 1).lower();
        if (word.equals(";")) {
            return at + 1;
        }
        boolean comma = word.equals(",");
        if (comma && COORDINATING.contains(after)) {
            boolean that = at + 2 < tokens.size() && tokens.get(at + 2).lower().equals("that");
            return that ? at + 3 : at + 2;
        }
        if (COORDINATING.contains(word) && after.equals("that")) {
            return at + 2;
        }
        return SUBORDINATING.contains(word) && !after.endsWith("ing") ? at + 1 : at;
    }

    private int content(List<Token> tokens) {
        return (int) tokens.stream()
                .filter(token -> token.isWord() && !lexicon.isFunctionWord(token.lower()))
                .count();
    }

    /** A quotation is kept whole. */
    private static boolean inQuotation(List<Token> before) {
        return before.stream()
                                .filter(token -> token.text().matches("[\"\u201c\u201d]"))
                                .count()
                        % 2
                == 1;
    }

    /** Whether some word may be a finite verb: an auxiliary, a frequent verb, or a form in -ed behind another word. */
    static boolean isFinite(List<Token> tokens) {
        for (int at = 1; at < tokens.size(); at++) {
            String word = tokens.get(at).lower();
            if (FINITE.contains(word) || (word.endsWith("ed") && word.length() > "need".length())) {
                return true;
            }
        }
        return false;
    }
}
