package org.secondsource.neural;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.secondsource.text.Span;

/**
 * Uncased WordPiece as BERT does it: words end at white space, every mark of punctuation is a word of its own, accents
 * are dropped, and a word becomes the longest pieces that the vocabulary has. The twin of
 * {@code training/wordpiece.py}: change both or neither. Immutable.
 */
final class WordPiece {
    static final int UNKNOWN = 100;
    static final int START = 101;
    static final int END = 102;

    /** Characters; a longer word is unknown, as in BERT. */
    private static final int LONGEST_WORD = 100;

    /** Of one word; the rest of it is not shown to the network, as in training. */
    private static final int MOST_PIECES = 20;

    private final Map<String, Integer> ids;

    private WordPiece(Map<String, Integer> ids) {
        this.ids = ids;
    }

    /** From a vocabulary with a piece a line, in the order of the numbers. */
    static WordPiece of(InputStream vocabulary) {
        try (var reader = new BufferedReader(new InputStreamReader(vocabulary, StandardCharsets.UTF_8))) {
            Map<String, Integer> ids = new HashMap<>(65_536);
            for (String piece = reader.readLine(); piece != null; piece = reader.readLine()) {
                ids.put(piece, ids.size());
            }
            return new WordPiece(ids);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read the vocabulary", broken);
        }
    }

    /** The words of a part of a text; spans count from the beginning of the text. */
    static List<Span> words(String text, Span part) {
        List<Span> words = new ArrayList<>();
        int begin = -1;
        for (int at = part.start(); at < part.end(); ) {
            int character = text.codePointAt(at);
            int next = at + Character.charCount(character);
            boolean alone = standsAlone(character);
            if (begin >= 0 && (alone || isSeparator(character))) {
                words.add(new Span(begin, at));
                begin = -1;
            }
            if (alone) {
                words.add(new Span(at, next));
            } else if (begin < 0 && !isSeparator(character)) {
                begin = at;
            }
            at = next;
        }
        if (begin >= 0) {
            words.add(new Span(begin, part.end()));
        }
        return words;
    }

    /** Numbers of the pieces of one word; at least one. */
    int[] pieces(String word) {
        String plain = withoutAccents(word.toLowerCase(Locale.ROOT));
        if (plain.isEmpty() || plain.codePointCount(0, plain.length()) > LONGEST_WORD) {
            return new int[] {UNKNOWN};
        }
        int[] pieces = new int[plain.length()];
        int count = 0;
        int begin = 0;
        while (begin < plain.length()) {
            int end = longestPiece(plain, begin);
            if (end == begin) {
                return new int[] {UNKNOWN};
            }
            pieces[count++] = ids.getOrDefault(piece(plain, begin, end), UNKNOWN);
            begin = end;
        }
        return Arrays.copyOf(pieces, Math.min(count, MOST_PIECES));
    }

    private int longestPiece(String word, int begin) {
        int end = word.length();
        while (end > begin && !ids.containsKey(piece(word, begin, end))) {
            end--;
        }
        return end;
    }

    private static String piece(String word, int begin, int end) {
        return begin == 0 ? word.substring(0, end) : "##" + word.substring(begin, end);
    }

    private static String withoutAccents(String word) {
        if (word.chars().allMatch(character -> character < 128)) {
            return word;
        }
        StringBuilder plain = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFD)
                .codePoints()
                .filter(character -> Character.getType(character) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isSeparator(int character) {
        if (character == ' ') {
            return true;
        }
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    private static boolean standsAlone(int character) {
        if (character < 128) {
            return character > ' ' && character < 127 && !Character.isLetterOrDigit(character);
        }
        if (character >= 0x4E00 && character <= 0x9FFF) {
            return true;
        }
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
