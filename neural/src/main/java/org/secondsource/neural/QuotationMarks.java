package org.secondsource.neural;

import org.secondsource.text.Span;

/** Quotation marks at the ends of a content: a pair is either wholly inside or wholly outside. */
final class QuotationMarks {
    private static final char OPENING = '\u201c';
    private static final char CLOSING = '\u201d';
    private static final char STRAIGHT = '"';

    private QuotationMarks() {}

    /** Takes in the mark beside a content whose partner is inside it. */
    static Span withPartner(String text, Span content) {
        String body = content.of(text);
        long surplus = count(body, OPENING) - count(body, CLOSING);
        boolean odd = count(body, STRAIGHT) % 2 == 1;
        char after = content.end() < text.length() ? text.charAt(content.end()) : ' ';
        char before = content.start() > 0 ? text.charAt(content.start() - 1) : ' ';
        if ((surplus > 0 && after == CLOSING) || (surplus == 0 && odd && after == STRAIGHT)) {
            return new Span(content.start(), content.end() + 1);
        }
        if ((surplus < 0 && before == OPENING) || (surplus == 0 && odd && before == STRAIGHT)) {
            return new Span(content.start() - 1, content.end());
        }
        return content;
    }

    private static long count(String text, char mark) {
        return text.chars().filter(character -> character == mark).count();
    }
}
