package org.secondsource.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            Set.of("after", "before", "while", "because", "although", "though", "when", "until");

    /** Words with which a sentence opens on a clause that hangs on the one behind its comma. */
    private static final Set<String> FRONTED =
            Set.of("after", "before", "while", "because", "although", "though", "when", "as", "since", "until");

    /** Content words of a clause that shares whom or what it is told of with the one before. */
    private static final int FEWEST_SHARED = 2;

    private static final int LONGEST_SUBJECT = 6;

    /** Words between a number and what befell those counted. */
    private static final int LONGEST_COUNT = 4;

    private static final Set<String> NUMBERS = Set.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "dozens",
            "hundreds",
            "about",
            "nearly",
            "over",
            "some",
            "another",
            "at");

    private final Lexicon lexicon = Lexicon.english();
    private final Finite finite = new Finite();
    private final AsideCutter asides = new AsideCutter();

    /** The clauses of the words: each first without what it tells by the way, that behind it. */
    List<Clause> cut(List<Token> tokens) {
        List<Clause> clauses = new ArrayList<>();
        asides.cut(tokens).forEach(part -> clauses.addAll(coordinated(part)));
        return clauses;
    }

    private List<Clause> coordinated(Clause whole) {
        List<Token> tokens = whole.words();
        List<Clause> clauses = new ArrayList<>();
        List<Token> about = whole.about();
        int start = 0;
        for (int at = 1; at + 1 < tokens.size(); at++) {
            Optional<Cut> cut = cutAt(tokens, start, at);
            if (cut.isPresent() && !Quoting.isOpen(tokens.subList(start, at))) {
                List<Token> clause = tokens.subList(start, at);
                clauses.add(new Clause(clause, about, whole.aside()));
                about = cut.get().shared() ? subject(about, clause) : List.of();
                start = cut.get().next();
                at = start;
            }
        }
        clauses.add(new Clause(tokens.subList(start, tokens.size()), about, whole.aside()));
        return clauses;
    }

    /**
     * Where one clause ends and another begins.
     *
     * @param next its first word
     * @param shared whether what the first clause is told of is what the second is told of
     */
    private record Cut(int next, boolean shared) {}

    private Optional<Cut> cutAt(List<Token> tokens, int start, int at) {
        int next = opening(tokens, start, at);
        if (next > at
                && next < tokens.size()
                && stands(tokens, start, at, FEWEST)
                && stands(tokens, next, tokens.size(), FEWEST)) {
            return Optional.of(new Cut(next, false));
        }
        boolean joint = COORDINATING.contains(tokens.get(at).lower());
        boolean verb = joint && finite.isVerb(tokens.get(at + 1)) && !finite.isAuxiliary(tokens.get(at - 1));
        boolean shared = (verb || isCountOf(tokens, at))
                && stands(tokens, start, at, FEWEST_SHARED)
                && content(tokens.subList(at + 1, tokens.size())) >= FEWEST_SHARED;
        return shared ? Optional.of(new Cut(at + 1, true)) : Optional.empty();
    }

    /** "... were killed and nine wounded". */
    private boolean isCountOf(List<Token> tokens, int at) {
        boolean number = COORDINATING.contains(tokens.get(at).lower())
                && (tokens.get(at + 1).isNumeral()
                        || NUMBERS.contains(tokens.get(at + 1).lower()));
        if (!number) {
            return false;
        }
        return tokens.subList(at + 2, Math.min(tokens.size(), at + 2 + LONGEST_COUNT)).stream()
                .anyMatch(token -> lexicon.isParticiple(token.lower()));
    }

    private boolean stands(List<Token> tokens, int from, int to, int fewest) {
        List<Token> clause = tokens.subList(from, to);
        return content(clause) >= fewest && finite.isIn(clause);
    }

    /** Whom or what a clause is told of: the words before its verb, those next to it if there are many. */
    private List<Token> subject(List<Token> about, List<Token> clause) {
        int verb = finite.next(clause, 0);
        List<Token> before = clause.subList(Math.max(0, verb - LONGEST_SUBJECT), Math.min(verb, clause.size()));
        return before.isEmpty() ? about : List.copyOf(before);
    }

    /** Where the next clause begins if the one before it ends at {@code at}; {@code at} itself if it does not. */
    private static int opening(List<Token> tokens, int start, int at) {
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
        if (comma && FRONTED.contains(tokens.get(start).lower())) {
            return at + 1;
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
