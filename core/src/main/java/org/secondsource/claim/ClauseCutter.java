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

    private final Lexicon lexicon = Lexicon.english();
    private final Finite finite = new Finite();
    private final AsideCutter asides = new AsideCutter();

    /** The clauses of the words: each first without what it tells by the way, that behind it. */
    List<Clause> cut(List<Token> tokens) {
        List<Clause> clauses = new ArrayList<>();
        for (Clause part : asides.cut(tokens)) {
            List<List<Token>> cut = coordinated(part.words());
            clauses.add(new Clause(cut.get(0), part.about(), part.aside()));
            cut.stream().skip(1).forEach(each -> clauses.add(new Clause(each, List.of(), part.aside())));
        }
        return clauses;
    }

    private List<List<Token>> coordinated(List<Token> tokens) {
        List<List<Token>> clauses = new ArrayList<>();
        int start = 0;
        for (int at = 1; at + 1 < tokens.size(); at++) {
            int next = opening(tokens, at);
            if (next > at
                    && next < tokens.size()
                    && content(tokens.subList(start, at)) >= FEWEST
                    && content(tokens.subList(next, tokens.size())) >= FEWEST
                    && finite.isIn(tokens.subList(start, at))
                    && finite.isIn(tokens.subList(next, tokens.size()))
                    && !Quoting.isOpen(tokens.subList(start, at))) {
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
}
