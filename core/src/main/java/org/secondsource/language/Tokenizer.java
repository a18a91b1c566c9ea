package org.secondsource.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/**
 * Cuts text into words, numbers and marks of punctuation. Words keep inner apostrophes, hyphens and the stops of
 * abbreviations ({@code O'Neill}, {@code double-tap}, {@code U.S.}); a possessive {@code 's} is a token of its own;
 * numbers keep their separators ({@code 1,200.5}). Stateless, safe for use by many threads.
 */
final class Tokenizer {
    /** In UTF-16 code units; what is longer is cut: no word of a report is, nor any address printed in one. */
    static final int LONGEST = 200;

    private static final Set<String> DOMAIN_ENDINGS =
            Set.of("com", "org", "net", "gov", "edu", "uk", "de", "eu", "tv", "io", "info", "news", "mil", "ly");

    /** One more letter than the longest of them. */
    private static final int LONGEST_ENDING = 5;

    private final Set<String> abbreviations;

    /** @param abbreviations in lower case, without their last stop */
    Tokenizer(Set<String> abbreviations) {
        this.abbreviations = Set.copyOf(abbreviations);
    }

    List<Token> tokens(String text, Span where) {
        List<Token> tokens = new ArrayList<>();
        int at = where.start();
        while (at < where.end()) {
            int codePoint = text.codePointAt(at);
            if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
                at += Character.charCount(codePoint);
                continue;
            }
            int end = endOfToken(text, at, Math.min(where.end(), longest(text, at)));
            tokens.add(token(text, at, end));
            at = end;
        }
        return tokens;
    }

    /** Where a token that begins at {@code at} ends at the latest: never amid a character. */
    private static int longest(String text, int at) {
        int end = at + LONGEST;
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    private int endOfToken(String text, int start, int limit) {
        int first = text.codePointAt(start);
        if (isPossessive(text, start, limit)) {
            return start + 2;
        }
        if (!Character.isLetterOrDigit(first)) {
            return endOfMark(text, start, limit);
        }
        int end = start;
        while (end < limit && staysInWord(text, start, end, limit)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return withStop(text, start, end, limit);
    }

    private static boolean staysInWord(String text, int start, int at, int limit) {
        int codePoint = text.codePointAt(at);
        if (Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK) {
            return true;
        }
        boolean more = at + 1 < limit && Character.isLetterOrDigit(text.codePointAt(at + 1));
        if (!more || at == start) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return switch (codePoint) {
            case '-', '\u2010', '\u2011' -> true;
            case '\'', '\u2019' -> !isPossessive(text, at, limit);
            case '.', ',' -> joins(text, start, at, before, after);
            case ':' -> Character.isDigit(before) && Character.isDigit(after);
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
            default -> false;
        };
    }

    /** Whether a stop or comma between two characters lies inside one token: 1,200 or 3.5 or U.S or e.g. */
    private static boolean joins(String text, int start, int at, char before, char after) {
        if (Character.isDigit(before) && Character.isDigit(after)) {
            return true;
        }
        boolean singleLetters = at - start == 1 || text.charAt(at - 2) == '.' || text.charAt(at - 2) == '-';
        if (text.charAt(at) == '.' && isDomainEnding(text, at + 1)) {
            return true;
        }
        return text.charAt(at) == '.' && Character.isLetter(before) && singleLetters && Character.isLetter(after);
    }

    /** Whether what begins at {@code from} is the last part of a name such as example.com. */
    private static boolean isDomainEnding(String text, int from) {
        int end = from;
        while (end < Math.min(text.length(), from + LONGEST_ENDING) && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return DOMAIN_ENDINGS.contains(text.substring(from, end));
    }

    /** Takes in the final stop of an abbreviation. */
    private int withStop(String text, int start, int end, int limit) {
        if (end >= limit || text.charAt(end) != '.' || !Character.isLetter(text.charAt(end - 1))) {
            return end;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(start)) && !word.equals("i");
        boolean dotted = word.indexOf('.') > 0;
        word = word.substring(word.lastIndexOf('-') + 1);
        return initial || dotted || abbreviations.contains(word) ? end + 1 : end;
    }

    /** The token {@code 's} (or {@code ’s}) after a word. */
    private static boolean isPossessive(String text, int at, int limit) {
        char mark = text.charAt(at);
        return (mark == '\'' || mark == '\u2019')
                && at > 0
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && at + 1 < limit
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 >= limit || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    /** A run of stops or dashes, or two marks that together are a quotation mark, is one token. */
    private static int endOfMark(String text, int start, int limit) {
        char mark = text.charAt(start);
        boolean runs = mark == '.' || mark == '-' || mark == '`' || mark == '\'';
        int end = start + Character.charCount(text.codePointAt(start));
        int longest = mark == '`' || mark == '\'' ? start + 2 : limit;
        while (runs && end < Math.min(limit, longest) && text.charAt(end) == mark) {
            end++;
        }
        return end;
    }

    private static Token token(String text, int start, int end) {
        return Token.at(new Span(start, end), text);
    }
}
