package org.secondsource.text;

import java.util.Locale;
import java.util.Objects;

/**
 * A word, a number or a mark of punctuation.
 *
 * @param span where it stands
 * @param text as printed
 * @param lower in lower case (root locale), with typographic apostrophes made plain
 */
public record Token(Span span, String text, String lower) {
    public Token {
        Objects.requireNonNull(span);
        Objects.requireNonNull(text);
        Objects.requireNonNull(lower);
    }

    /** The token that stands at a place in a text. */
    public static Token at(Span span, String text) {
        String word = span.of(text);
        return new Token(
                span,
                word,
                word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\''));
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    /** Whether it begins with a letter or digit, that is, is no punctuation. */
    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    public boolean isNumeral() {
        return Character.isDigit(text.codePointAt(0));
    }
}
