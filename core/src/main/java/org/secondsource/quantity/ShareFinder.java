package org.secondsource.quantity;

import java.util.List;
import java.util.Optional;
import org.secondsource.language.NumberPhrase;
import org.secondsource.language.NumberReader;
import org.secondsource.text.Token;

/**
 * Reads shares told in words as percentages: "a third of the members", "half the fleet", "one in five", "three out of ten".
 * What is no whole percentage is told no finer than one: a third is 33 to 34 percent, so that it agrees with "33 percent".
 * Safe for use by many threads.
 */
final class ShareFinder {
    private static final Lists.Unit PERCENT = new Lists.Unit("percent", "percent");

    /** "One in a thousand" is the smallest share that is told this way. */
    private static final int SMALLEST = 1000;

    private final Lists lists;
    private final NumberReader numbers;

    ShareFinder(Lists lists, NumberReader numbers) {
        this.lists = lists;
        this.numbers = numbers;
    }

    Optional<Figure> at(List<Token> tokens, int at) {
        if (at >= tokens.size() || !mayBegin(tokens.get(at).lower())) {
            return Optional.empty();
        }
        return half(tokens, at).or(() -> fraction(tokens, at)).or(() -> outOf(tokens, at));
    }

    private boolean mayBegin(String lower) {
        return Character.isDigit(lower.charAt(0)) || numbers.mayBegin(lower);
    }

    /** "Half of them", "half the members". */
    private Optional<Figure> half(List<Token> tokens, int at) {
        String next = lower(tokens, at + 1);
        boolean whole = next.equals("of") || lists.in("whole", next);
        return lower(tokens, at).equals("half") && whole ? Optional.of(share(at, at + 1, 1, 2)) : Optional.empty();
    }

    /** "A third of", "two thirds of", "three-quarters of". */
    private Optional<Figure> fraction(List<Token> tokens, int at) {
        String first = lower(tokens, at);
        int hyphen = first.indexOf('-');
        String above = hyphen < 0 ? first : first.substring(0, hyphen);
        String below = hyphen < 0 ? lower(tokens, at + 1) : first.substring(hyphen + 1);
        int of = hyphen < 0 ? at + 2 : at + 1;
        int parts = parts(below);
        int taken = above.equals("a") ? 1 : whole(above);
        boolean read = parts > 1 && taken > 0 && taken < parts && below.endsWith("s") == (taken > 1);
        return read && lower(tokens, of).equals("of") ? Optional.of(share(at, of, taken, parts)) : Optional.empty();
    }

    /** Into how many parts a word cuts: 3 for "third" and "thirds"; 0 if it cuts nothing. */
    private int parts(String word) {
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        if (one.equals("quarter")) {
            return 4;
        }
        int ordinal = one.isEmpty() || Character.isDigit(one.charAt(0))
                ? 0
                : numbers.ordinal(one).orElse(0);
        return ordinal > 2 ? ordinal : 0;
    }

    /** "One in five", "3 out of 10", "one in every five", but not "scored two in five games". */
    private Optional<Figure> outOf(List<Token> tokens, int at) {
        boolean in = lower(tokens, at + 1).equals("in");
        boolean out =
                lower(tokens, at + 1).equals("out") && lower(tokens, at + 2).equals("of");
        boolean told = at == 0
                || !tokens.get(at - 1).isWord()
                || lists.in("stop", lower(tokens, at - 1))
                || lists.in("share", lower(tokens, at - 1));
        if (!(in && told) && !out) {
            return Optional.empty();
        }
        int behind = at + (in ? 2 : 3);
        int below = lower(tokens, behind).equals("every") ? behind + 1 : behind;
        int taken = whole(lower(tokens, at));
        int parts = whole(lower(tokens, below));
        boolean read = taken > 0 && taken < parts && parts <= SMALLEST;
        return read ? Optional.of(share(at, below + 1, taken, parts)) : Optional.empty();
    }

    /** The whole number that stands in one word; 0 if there is none. */
    private int whole(String word) {
        Optional<NumberPhrase> number =
                word.isEmpty() || !mayBegin(word) ? Optional.empty() : numbers.read(List.of(word));
        return number.isPresent() && number.get().isWholeWithin(1, SMALLEST)
                ? (int) number.get().value()
                : 0;
    }

    private static Figure share(int from, int to, int taken, int parts) {
        double percent = 100.0 * taken / parts;
        return new Figure(
                from, from, to, Math.floor(percent), Math.ceil(percent), Bound.EXACTLY, Optional.of(PERCENT), false);
    }

    private static String lower(List<Token> tokens, int at) {
        return at < tokens.size() ? tokens.get(at).lower() : "";
    }
}
