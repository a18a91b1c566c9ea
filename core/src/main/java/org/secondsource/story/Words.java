package org.secondsource.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.secondsource.language.WordList;

/**
 * Cuts text into terms for telling stories apart: words without endings, hashed to numbers. Coarser and several times
 * faster than the tokens of a layout, which a stream of headlines does not need. Stateless, safe for use by many threads.
 */
final class Words {
    private static final Set<String> STOP = new HashSet<>(WordList.lines(Words.class, "stopwords.txt"));

    private Words() {}

    /**
     * A word.
     *
     * @param text without a possessive ending
     * @param lower the same in lower case
     */
    record Word(String text, String lower) {
        boolean isName() {
            return Character.isUpperCase(text.charAt(0)) && isTerm();
        }

        boolean isTerm() {
            return lower.length() > 1 && !STOP.contains(lower);
        }

        boolean isNumber() {
            return Character.isDigit(text.charAt(0));
        }

        int term() {
            return hash(stem(lower));
        }
    }

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.length() && isInner(text, end)) {
                end++;
            }
            words.add(word(text.substring(at, end)));
            at = end;
        }
        return words;
    }

    /** Letters, digits, and an apostrophe, stop, comma or ampersand between two of them ("O'Neill", "U.S", "1,200"). */
    private static boolean isInner(String text, int at) {
        char character = text.charAt(at);
        if (Character.isLetterOrDigit(character)) {
            return true;
        }
        boolean between = Character.isLetterOrDigit(text.charAt(at - 1))
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1));
        boolean digits = between && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        return between && (character == '\'' || character == '\u2019' || character == '&' || isStop(character, digits));
    }

    private static boolean isStop(char character, boolean digits) {
        return character == '.' || (character == ',' && digits);
    }

    private static Word word(String printed) {
        String plain = printed.replace('\u2019', '\'').replace(",", "");
        String lower = plain.toLowerCase(Locale.ROOT);
        int bare = lower.endsWith("'s") ? lower.length() - 2 : lower.length();
        return new Word(plain.substring(0, bare), lower.substring(0, bare));
    }

    /** Cuts the commonest endings of English; only has to treat like words alike. */
    static String stem(String word) {
        String stem = word;
        int length = stem.length();
        if (length > 4 && stem.endsWith("ies")) {
            stem = stem.substring(0, length - 3) + "y";
        } else if (length > 3 && stem.endsWith("s") && !isEndOfStem(stem.charAt(length - 2))) {
            stem = stem.substring(0, length - 1);
        }
        if (stem.length() > 5 && stem.endsWith("ing")) {
            stem = stem.substring(0, stem.length() - 3);
        } else if (stem.length() > 4 && stem.endsWith("ed")) {
            stem = stem.substring(0, stem.length() - 2);
        }
        return stem.length() > 4 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    /** Before a last "s" that is no ending: "glass", "virus", "crisis". */
    private static boolean isEndOfStem(char last) {
        return last == 's' || last == 'u' || last == 'i';
    }

    /** FNV-1a over the characters, then mixed (murmur3's finisher); never 0. */
    static int hash(String word) {
        int hash = 0x811C9DC5;
        for (int at = 0; at < word.length(); at++) {
            hash = (hash ^ word.charAt(at)) * 0x01000193;
        }
        hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
        hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
        hash ^= hash >>> 16;
        return hash == 0 ? 1 : hash;
    }
}
