package org.secondsource.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/**
 * A clause that says that something is not so.
 *
 * @param tokens its words, in order
 * @param negator the word that negates
 */
record NegatedClause(List<Token> tokens, Token negator) {
    private static final Set<String> NEGATORS =
            Set.of("no", "not", "never", "nobody", "nothing", "none", "neither", "n't", "n\u2019t");

    /** "No more than", "not only", "none other than": nothing is negated. */
    private static final Set<String> ONLY_MEASURES = Set.of(
            "more", "fewer", "less", "only", "merely", "just", "yet", "least", "other", "doubt", "wonder", "but",
            "later");

    /** "Would not say": of what is told, nothing is negated. */
    private static final Set<String> KEEPS_SILENT = Set.of(
            "say",
            "comment",
            "confirm",
            "respond",
            "answer",
            "reply",
            "discuss",
            "name",
            "speculate",
            "disclose",
            "reveal",
            "give",
            "want",
            "able",
            "identify",
            "elaborate",
            "speak",
            "immediately",
            "know",
            "sure",
            "clear");

    private static final Set<String> JOINING =
            Set.of("and", "but", "because", "since", "while", "when", "although", "though", "so");

    /** What begins a clause of its own behind a word that joins. */
    private static final Set<String> OPENING = Set.of(
            "i", "he", "she", "it", "we", "they", "there", "that", "no", "nobody", "anybody", "the", "a", "his", "her",
            "its", "their", "had", "was", "were", "has", "have");

    NegatedClause {
        tokens = List.copyOf(tokens);
    }

    /** All of a statement, in order. */
    static List<NegatedClause> in(Piece piece) {
        List<Token> tokens = piece.statement().spans().stream()
                .flatMap(span -> piece.source().tokens(span).stream())
                .toList();
        List<NegatedClause> clauses = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            if (negates(tokens, at)) {
                clauses.add(around(tokens, at));
            }
        }
        return clauses;
    }

    private static NegatedClause around(List<Token> tokens, int at) {
        int from = at;
        while (from > 0 && !parts(tokens, from - 1)) {
            from--;
        }
        int end = at + 1;
        while (end < tokens.size() && !parts(tokens, end)) {
            end++;
        }
        return new NegatedClause(tokens.subList(from, end), tokens.get(at));
    }

    static boolean isNegator(Token token) {
        String word = token.lower();
        return NEGATORS.contains(word) || word.endsWith("n't") || word.endsWith("n\u2019t");
    }

    private static boolean negates(List<Token> tokens, int at) {
        List<String> behind = tokens.subList(at + 1, Math.min(tokens.size(), at + 3)).stream()
                .map(Token::lower)
                .toList();
        return isNegator(tokens.get(at))
                && !isContrast(tokens, at)
                && behind.stream()
                        .limit(1)
                        .noneMatch(word -> ONLY_MEASURES.contains(word) || StatementMarks.isNegative(word))
                && behind.stream().noneMatch(KEEPS_SILENT::contains);
    }

    /** "Advised, but not ordered, to go", "six years is nothing": no clause is negated. */
    private static boolean isContrast(List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        String before = at > 0 ? tokens.get(at - 1).lower() : "";
        boolean leads = at == 0 || parts(tokens, at - 1) || JOINING.contains(before);
        boolean figure = at + 1 < tokens.size() && tokens.get(at + 1).isNumeral();
        return word.equals("not") && leads && !figure
                || word.equals("nothing") && Set.of("is", "was", "are", "were").contains(before);
    }

    /** Whether a clause ends at a token. */
    private static boolean parts(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.text().matches("[,;:.!?\u2013\u2014-]")) {
            return true;
        }
        return JOINING.contains(token.lower())
                && at + 1 < tokens.size()
                && OPENING.contains(tokens.get(at + 1).lower());
    }

    /** "1.9 million, not 1.1 million": another figure than was told. */
    boolean correctsFigure() {
        int at = tokens.indexOf(negator);
        return at == 0
                && negator.lower().equals("not")
                && tokens.size() > 1
                && tokens.get(1).isNumeral();
    }

    Span span() {
        return new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
    }
}
