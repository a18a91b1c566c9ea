package org.secondsource.neural;

import java.util.ArrayList;
import java.util.List;
import org.secondsource.text.Span;

/**
 * Paragraphs that must be read together: after a colon ("Caldwell continued:" and the quotation below it), and where a
 * quotation goes on in the next paragraph. The twin of {@code passages} in {@code training/corpus.py}.
 */
final class Passages {
    private static final String TWO_APOSTROPHES = "''";

    private Passages() {}

    /** The passages of a text, in order; each is one paragraph or several neighbouring ones. */
    static List<Span> of(String text, List<Span> paragraphs) {
        List<Span> passages = new ArrayList<>();
        String before = "";
        for (Span paragraph : paragraphs) {
            String words = paragraph.of(text).strip();
            int last = passages.size() - 1;
            if (last >= 0 && (before.endsWith(":") || (isOpen(before) && beginsWithQuotation(words)))) {
                passages.set(last, passages.get(last).union(paragraph));
            } else {
                passages.add(paragraph);
            }
            before = words;
        }
        return passages;
    }

    /** The parts of a span that lie in different lines, without white space around them. */
    static List<Span> lines(String text, Span span) {
        List<Span> lines = new ArrayList<>();
        int start = span.start();
        for (int at = span.start(); at <= span.end(); at++) {
            if (at == span.end() || text.charAt(at) == '\n') {
                addStripped(text, start, at, lines);
                start = at + 1;
            }
        }
        return lines;
    }

    private static void addStripped(String text, int start, int end, List<Span> lines) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            lines.add(new Span(from, to));
        }
    }

    private static boolean isOpen(String paragraph) {
        int opening = count(paragraph, "\u201c");
        int closing = count(paragraph, "\u201d");
        if (opening != closing) {
            return opening > closing;
        }
        return count(paragraph, "\"") % 2 == 1 || count(paragraph, TWO_APOSTROPHES) % 2 == 1;
    }

    private static boolean beginsWithQuotation(String paragraph) {
        return paragraph.startsWith("\u201c") || paragraph.startsWith("\"") || paragraph.startsWith(TWO_APOSTROPHES);
    }

    private static int count(String text, String mark) {
        int count = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length())) {
            count++;
        }
        return count;
    }
}
