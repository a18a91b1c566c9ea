package org.secondsource.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Words for counting and comparing, not for reading: runs of letters and digits, lower case; two signs of an unspaced script.
 * Goes through a text word by word; for one thread.
 */
final class Words {
    private static final boolean[] IN_WORD = new boolean[128];
    private static final char[] LOWER = new char[128];

    static {
        for (char letter = 0; letter < LOWER.length; letter++) {
            IN_WORD[letter] = Character.isLetterOrDigit(letter);
            LOWER[letter] = Character.toLowerCase(letter);
        }
    }

    private final String text;
    private int start;
    private int end;

    private Words(String text) {
        this.text = text;
    }

    /** Goes to the next word; false after the last. */
    private boolean next() {
        start = end;
        while (start < text.length() && !isInWord(text.charAt(start))) {
            start++;
        }
        if (start == text.length()) {
            return false;
        }
        end = start + 1;
        int most = isUnspaced(text.charAt(start)) ? Math.min(start + 2, text.length()) : text.length();
        while (end < most && isInWord(text.charAt(end))) {
            end++;
        }
        return true;
    }

    private static boolean isInWord(char letter) {
        return letter < IN_WORD.length ? IN_WORD[letter] : Character.isLetterOrDigit(letter);
    }

    private static char lower(char letter) {
        return letter < LOWER.length ? LOWER[letter] : Character.toLowerCase(letter);
    }

    static List<String> of(String text) {
        List<String> found = new ArrayList<>();
        Words words = new Words(text);
        while (words.next()) {
            found.add(text.substring(words.start, words.end).toLowerCase(Locale.ROOT));
        }
        return found;
    }

    static int count(String text) {
        return count(text, Integer.MAX_VALUE);
    }

    /** Counts no further than {@code most}. */
    static int count(String text, int most) {
        int count = 0;
        Words words = new Words(text);
        while (count < most && words.next()) {
            count++;
        }
        return count;
    }

    /** The words with one space between them: texts that differ only in marks and capitals have the same key. */
    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        Words words = new Words(text);
        while (words.next()) {
            if (key.length() > 0) {
                key.append(' ');
            }
            for (int at = words.start; at < words.end; at++) {
                key.append(lower(text.charAt(at)));
            }
        }
        return key.toString();
    }

    /** A number for each word, the same for the same word; two different words hardly ever share one. */
    static int[] numbers(String text) {
        int[] numbers = new int[8 + text.length() / 5];
        int count = 0;
        Words words = new Words(text);
        while (words.next()) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count * 2);
            }
            numbers[count++] = words.number();
        }
        return Arrays.copyOf(numbers, count);
    }

    /** FNV-1a: the hash of {@code String} has the same number for "k4" and "ir". */
    private int number() {
        return number(text, start, end);
    }

    /** The number of the word that stands between two places of a text. */
    static int number(String text, int start, int end) {
        int number = 0x811c9dc5;
        for (int at = start; at < end; at++) {
            number = (number ^ lower(text.charAt(at))) * 0x01000193;
        }
        return number;
    }

    /** White space of any kind, as it stands in pages. */
    static boolean isSpace(char letter) {
        return letter <= ' ' || letter == '\u00a0' || Character.isWhitespace(letter);
    }

    /** Printed as it is: no white space, soft hyphen or mark without width. */
    static boolean isPrinted(char letter) {
        if (letter < '\u00a0') {
            return letter > ' ';
        }
        return letter != '\u00a0'
                && letter != '\u00ad'
                && !(letter >= '\u200b' && letter <= '\u200f')
                && letter != '\ufeff'
                && !Character.isWhitespace(letter);
    }

    /** Chinese, Japanese, Thai and the like: no spaces between words. */
    static boolean isUnspaced(char letter) {
        return (letter >= '\u0e00' && letter <= '\u0eff') || (letter >= '\u3040' && letter <= '\u9fff');
    }

    /** Whether the text ends as sentences do, also inside a closing quotation mark or bracket. */
    static boolean endsSentence(String text) {
        int at = text.length() - 1;
        while (at > 0 && "\"'\u201c\u201d\u2019\u00bb\u00ab)]\u300d\u300f".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ".!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964:".indexOf(text.charAt(at)) >= 0;
    }
}
