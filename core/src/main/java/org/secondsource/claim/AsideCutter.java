package org.secondsource.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.text.Token;

/**
 * Takes out of a sentence what it tells by the way: relative clauses ("the mayor, who resigned on Monday, ..."), clauses
 * that hang on a participle ("..., brought by the union, ...", "..., bringing the dead to nine", "the man shot by police").
 * Stateless.
 */
final class AsideCutter {
    /** Content words that are left where an aside is taken out; fewer make no statement a reader would look for. */
    private static final int FEWEST_LEFT = 3;

    /** Content words of an aside with what it is told of, and of its own. */
    private static final int FEWEST = 3;

    private static final int FEWEST_OWN = 2;

    /** Words before an aside among which whom or what it is told of is looked for. */
    private static final int LONGEST_ABOUT = 6;

    private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "where");

    /** Those that are told of what they do. */
    private static final Set<String> SUBJECTS = Set.of("who", "which");

    /** Words that open a clause of its own behind a relative one. */
    private static final Set<String> OPENING = Set.of("as", "while", "after", "before", "because", "when");

    private static final Set<String> BEHIND_PARTICIPLE =
            Set.of("by", "in", "at", "on", "to", "from", "with", "under", "against", "after", "during", "last", "for");

    /** Forms in -ing behind a comma that join or attribute rather than tell. */
    private static final Set<String> JOINING = Set.of(
            "including",
            "according",
            "following",
            "citing",
            "quoting",
            "adding",
            "saying",
            "noting",
            "during",
            "using",
            "depending",
            "regarding",
            "concerning",
            "excluding",
            "pending",
            "involving",
            "starting",
            "beginning");

    /** Forms in -ing that tell what a happening did there and then: without it, it is only half told. */
    private static final Set<String> RESULTING = Set.of(
            "killing", "injuring", "wounding", "hurting", "destroying", "damaging", "leaving", "trapping", "causing");

    /** Marks that close an aside beside a comma. */
    private static final Set<String> HEAVY = Set.of("\u2013", "\u2014", ":", "--", "-");

    private static final Set<String> CANNOT_BE_TOLD_OF = Set.of("and", "or", "but", "that", "as", "than", "to", "be");

    private final Lexicon lexicon = Lexicon.english();
    private final Finite finite = new Finite();

    /** The sentence without its asides, then these, each in the order of the text. */
    List<Clause> cut(List<Token> tokens) {
        List<Token> left = new ArrayList<>();
        List<Clause> asides = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Aside> aside = at == 0 ? Optional.empty() : asideAt(tokens, at);
            List<Token> about = aside.isPresent() ? about(left) : List.of();
            if (aside.isPresent()
                    && !Quoting.isOpen(tokens.subList(0, at))
                    && tells(tokens, aside.get(), about)
                    && leavesEnough(left, tokens, aside.get())) {
                asides.add(new Clause(
                        tokens.subList(aside.get().from(), aside.get().to()), about, true));
                at = aside.get().next();
            } else {
                left.add(tokens.get(at));
                at++;
            }
        }
        List<Clause> all = new ArrayList<>(List.of(Clause.main(left)));
        all.addAll(asides);
        return all;
    }

    /** @param next where the sentence goes on */
    private record Aside(int from, int to, int next) {}

    private Optional<Aside> asideAt(List<Token> tokens, int at) {
        boolean comma = is(tokens, at, ",");
        int first = comma ? at + 1 : at;
        if (first + FEWEST_OWN > tokens.size()) {
            return Optional.empty();
        }
        String word = tokens.get(first).lower();
        if (RELATIVE.contains(word)) {
            boolean follows = comma || tokens.get(at - 1).isWord();
            return follows ? Optional.of(relative(tokens, first, comma)) : Optional.empty();
        }
        if (comma
                && word.endsWith("ing")
                && word.length() > "being".length()
                && !JOINING.contains(word)
                && !RESULTING.contains(word)) {
            return Optional.of(new Aside(first, tokens.size(), tokens.size()));
        }
        return participle(tokens, first, comma);
    }

    private Aside relative(List<Token> tokens, int first, boolean comma) {
        int verb = verb(tokens, first);
        int main = comma ? tokens.size() : main(tokens, verb + 1);
        return ended(tokens, first, Math.min(main, closing(tokens, first)));
    }

    /** The next verb of the sentence itself, or the "as" or "while" that opens another clause before it. */
    private int main(List<Token> tokens, int from) {
        int main = finite.nextUnjoined(tokens, from);
        for (int at = from; at < main && main < tokens.size(); at++) {
            if (OPENING.contains(tokens.get(at).lower())) {
                return at;
            }
        }
        return main;
    }

    /** Behind "who" or "which" a present tense stands, which elsewhere could be a noun: "who leads". */
    private int verb(List<Token> tokens, int first) {
        boolean present = SUBJECTS.contains(tokens.get(first).lower()) && isPresent(tokens.get(first + 1));
        return present ? first + 1 : finite.next(tokens, first);
    }

    private boolean isPresent(Token token) {
        String word = token.lower();
        return token.isWord()
                && !token.isCapitalised()
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !lexicon.isFunctionWord(word);
    }

    private Optional<Aside> participle(List<Token> tokens, int first, boolean comma) {
        boolean participle = first + 1 < tokens.size()
                && lexicon.isParticiple(tokens.get(first).lower())
                && (comma ? BEHIND_PARTICIPLE.contains(tokens.get(first + 1).lower()) : is(tokens, first + 1, "by"));
        if (!participle) {
            return Optional.empty();
        }
        int main = comma ? tokens.size() : finite.nextUnjoined(tokens, first + 1);
        int to = Math.min(main, closing(tokens, first));
        boolean otherVerb = finite.next(tokens, 1) < first || finite.next(tokens, to) < tokens.size();
        boolean bare = comma || (tokens.get(first - 1).isWord() && !finite.isAuxiliary(tokens.get(first - 1)));
        return otherVerb && bare ? Optional.of(ended(tokens, first, to)) : Optional.empty();
    }

    private static Aside ended(List<Token> tokens, int from, int to) {
        return new Aside(from, to, to < tokens.size() && is(tokens, to, ",") ? to + 1 : to);
    }

    /** The comma (or heavier mark) that closes the aside: one behind which the sentence goes on with its verb. */
    private int closing(List<Token> tokens, int first) {
        for (int at = first + 1; at + 1 < tokens.size(); at++) {
            if (is(tokens, at, ";") || HEAVY.contains(tokens.get(at).text())) {
                return at;
            }
            boolean goesOn = finite.isVerb(tokens.get(at + 1))
                    || RELATIVE.contains(tokens.get(at + 1).lower())
                    || (at + 2 < tokens.size()
                            && Set.of("and", "but").contains(tokens.get(at + 1).lower()));
            if (is(tokens, at, ",") && goesOn) {
                return at;
            }
        }
        return tokens.size();
    }

    private boolean tells(List<Token> tokens, Aside aside, List<Token> about) {
        List<Token> own = tokens.subList(aside.from(), aside.to());
        long words = content(own);
        boolean verb = !RELATIVE.contains(own.get(0).lower()) || verb(tokens, aside.from()) < aside.to();
        return verb
                && words >= FEWEST_OWN
                && words + content(about) >= FEWEST
                && !about.isEmpty()
                && !CANNOT_BE_TOLD_OF.contains(about.get(about.size() - 1).lower());
    }

    private boolean leavesEnough(List<Token> before, List<Token> tokens, Aside aside) {
        List<Token> left = new ArrayList<>(before);
        left.addAll(tokens.subList(aside.next(), tokens.size()));
        return content(left) >= FEWEST_LEFT;
    }

    /** The last words before the aside, back to a verb, a mark or a preposition's noun. */
    private List<Token> about(List<Token> before) {
        int from = before.size();
        while (from > 0
                && before.size() - from < LONGEST_ABOUT
                && before.get(from - 1).isWord()
                && !(finite.isVerb(before.get(from - 1)) && from < before.size())) {
            from--;
        }
        return List.copyOf(before.subList(from, before.size()));
    }

    private long content(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.isWord() && !lexicon.isFunctionWord(token.lower()))
                .count();
    }

    private static boolean is(List<Token> tokens, int at, String text) {
        return tokens.get(at).text().equals(text);
    }
}
