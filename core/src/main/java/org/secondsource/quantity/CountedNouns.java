package org.secondsource.quantity;

import java.util.List;
import java.util.Optional;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/**
 * Finds what a number counts: the last noun of the phrase behind it, which without a tagger is the last plural before a
 * word that ends noun phrases. Safe for use by many threads.
 */
final class CountedNouns {
    /** Adjectives and nouns between a number and its head: "179 new aerial refuelling tankers" has three. */
    private static final int LONGEST_PHRASE = 7;

    private final Lists lists;

    CountedNouns(Lists lists) {
        this.lists = lists;
    }

    /** The head noun counted, and the token after it. */
    record Head(Span span, int token) {}

    Optional<Head> head(List<Token> tokens, Figure figure) {
        int start = figure.to();
        if (start < tokens.size() && lists.in("more", tokens.get(start).lower())) {
            start++;
        }
        start = overOf(tokens, start);
        int best = -1;
        int last = -1;
        for (int at = start; at < Math.min(tokens.size(), start + LONGEST_PHRASE); at++) {
            Token token = tokens.get(at);
            if (isModelNumber(tokens, at)) {
                continue;
            }
            if (endsPhrase(token) || (best >= 0 && isVerbal(token.lower()))) {
                break;
            }
            last = at;
            if (isPlural(token)) {
                best = at;
            }
        }
        boolean singular = figure.isOne() || best < 0;
        int head = singular && best < 0 ? singularHead(tokens, start, last, figure) : best;
        return head < 0
                ? Optional.empty()
                : Optional.of(new Head(tokens.get(head).span(), head));
    }

    private boolean endsPhrase(Token token) {
        boolean modelName = token.isNumeral() && token.lower().endsWith("s");
        return !token.isWord() || (token.isNumeral() && !modelName) || lists.in("stop", token.lower());
    }

    /** The 787 of "60 Boeing 787 aircraft". */
    private static boolean isModelNumber(List<Token> tokens, int at) {
        return at > 0
                && tokens.get(at).isNumeral()
                && tokens.get(at - 1).isCapitalised()
                && !tokens.get(at - 1).isNumeral();
    }

    /** "Two of the survivors", "dozens of people": the noun stands behind. */
    private int overOf(List<Token> tokens, int start) {
        if (start < tokens.size() && tokens.get(start).lower().equals("of")) {
            int at = start + 1;
            while (at < tokens.size()
                    && at < start + 3
                    && isDeterminer(tokens.get(at).lower())) {
                at++;
            }
            boolean owner = at + 1 < tokens.size() && tokens.get(at + 1).lower().equals("'s");
            return owner ? at + 2 : at;
        }
        return start;
    }

    private static boolean isDeterminer(String word) {
        return switch (word) {
            case "the", "its", "their", "his", "her", "these", "those", "our", "my" -> true;
            default -> false;
        };
    }

    private static boolean isVerbal(String word) {
        return word.endsWith("ing") || (word.endsWith("ed") && word.length() > 4);
    }

    private boolean isPlural(Token token) {
        String word = token.lower();
        if (lists.in("plural", word)) {
            return true;
        }
        boolean ends = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return ends && word.length() > 2 && !word.endsWith("'s");
    }

    /** Of "one US soldier" the last word before the phrase ends; only a number of one counts a singular. */
    private static int singularHead(List<Token> tokens, int start, int last, Figure figure) {
        if (!figure.isOne() || last < start) {
            return -1;
        }
        int head = start;
        while (head < last && !isVerbal(tokens.get(head + 1).lower()) && head - start < 3) {
            head++;
        }
        return head;
    }
}
