package org.secondsource.attribution;

import java.util.List;
import org.secondsource.text.Span;

/** Tells from the quotation marks of a content whether it is direct, indirect or partly both. */
final class QuoteMarks {
    private static final String OPENING = "\"\u201c\u201e\u00ab\u2018\u201a";
    private static final String CLOSING = "\"\u201d\u201c\u00bb\u2019";

    /** Of the letters: a content with so few outside its marks is direct ("that" before them is a conjunction). As PolNeAR counts. */
    private static final double MOST_OUTSIDE = 0.1;

    private QuoteMarks() {}

    static QuoteType typeOf(String text, List<Span> content) {
        int inside = 0;
        int outside = 0;
        boolean open = false;
        char mark = ' ';
        for (Span piece : content) {
            open = opensBefore(text, piece) || (open && continues(text, piece));
            for (int at = piece.start(); at < piece.end(); at++) {
                char character = text.charAt(at);
                if (!open && opens(text, at)) {
                    open = true;
                    mark = character;
                } else if (open && closes(text, at, mark)) {
                    open = false;
                } else if (Character.isLetterOrDigit(character)) {
                    inside += open ? 1 : 0;
                    outside += open ? 0 : 1;
                }
            }
        }
        return typeOf(inside, outside);
    }

    private static QuoteType typeOf(int inside, int outside) {
        if (inside == 0) {
            return QuoteType.INDIRECT;
        }
        return outside <= MOST_OUTSIDE * (inside + outside) ? QuoteType.DIRECT : QuoteType.MIXED;
    }

    /** Whether the mark that opens a piece stands just before it, left out of the span. */
    private static boolean opensBefore(String text, Span piece) {
        return piece.start() > 0 && piece.start() < text.length() && opens(text, piece.start() - 1);
    }

    private static boolean continues(String text, Span piece) {
        return piece.start() < text.length() && !opens(text, piece.start());
    }

    private static boolean opens(String text, int at) {
        char character = text.charAt(at);
        boolean before = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
        if (character == '\'' || character == '\u2018') {
            return before && after && !isShortened(text, at);
        }
        return (OPENING.indexOf(character) >= 0 && before && after) || (isDoubled(text, at) && before);
    }

    /** 'em, 'til, '90s: an apostrophe, no mark. */
    private static boolean isShortened(String text, int at) {
        return text.charAt(at) == '\''
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1))
                && text.startsWith("s", Math.min(text.length(), at + 3));
    }

    private static boolean isDoubled(String text, int at) {
        return text.startsWith("''", at) || text.startsWith("``", at);
    }

    private static boolean closes(String text, int at, char mark) {
        char character = text.charAt(at);
        boolean single = mark == '\'' || mark == '\u2018';
        boolean wordGoesOn = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        if (single) {
            return (character == '\'' || character == '\u2019') && !wordGoesOn;
        }
        return CLOSING.indexOf(character) >= 0 && character != '\u2019' && character != '\u2018';
    }
}
