package org.secondsource.language;

import java.util.ArrayList;
import java.util.List;
import org.secondsource.text.Span;

/**
 * Finds the paragraphs of a plain text. A line is a paragraph, unless the lines are wrapped by hand: then a paragraph
 * goes on to the next blank line.
 */
final class Paragraphs {
    /** Lines wrapped by hand are no longer than this: mail and wires wrap at 72 to 80 columns. */
    private static final int WIDEST = 85;
    /** A line but the last of its paragraph that is shorter than this was ended on purpose. */
    private static final int NARROWEST = 45;

    /** Share of breaks behind which a small letter begins the line: about .75 in wrapped English, none elsewhere. */
    private static final double AMID = .4;

    private Paragraphs() {}

    /** In the order of the text, without surrounding white space. */
    static List<Span> of(String text) {
        List<List<Span>> blocks = blocks(text);
        boolean wrapped = isWrapped(text, blocks);
        List<Span> paragraphs = new ArrayList<>();
        for (List<Span> block : blocks) {
            if (wrapped && fills(block)) {
                paragraphs.add(Span.covering(block));
            } else {
                paragraphs.addAll(block);
            }
        }
        return paragraphs;
    }

    /** Runs of lines between blank lines. */
    private static List<List<Span>> blocks(String text) {
        List<List<Span>> blocks = new ArrayList<>();
        List<Span> block = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            Span line = strip(text, start, end);
            if (!line.isEmpty()) {
                block.add(line);
            } else if (!block.isEmpty()) {
                blocks.add(block);
                block = new ArrayList<>();
            }
            start = end + 1;
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    /** Whether no line is wide and lines break amid sentences: the text was wrapped by hand. */
    private static boolean isWrapped(String text, List<List<Span>> blocks) {
        if (!blocks.stream().flatMap(List::stream).allMatch(line -> line.length() <= WIDEST)) {
            return false;
        }
        int breaks = 0;
        int amid = 0;
        for (List<Span> block : blocks) {
            for (int line = 1; line < block.size() && fills(block); line++) {
                breaks++;
                amid += Character.isLowerCase(text.charAt(block.get(line).start())) ? 1 : 0;
            }
        }
        return amid > 0 && amid >= AMID * breaks;
    }

    /** Whether every line but the last of the block is about as wide as a wrapped line. */
    private static boolean fills(List<Span> block) {
        return block.stream().limit(block.size() - 1L).allMatch(line -> line.length() >= NARROWEST);
    }

    private static Span strip(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\ufeff';
    }
}
