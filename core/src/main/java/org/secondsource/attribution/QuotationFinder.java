package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.secondsource.text.Layout;
import org.secondsource.text.Span;

/**
 * Finds what stands between quotation marks: straight and typographic double and single ones, low-high ones, guillemets,
 * and nested ones. An apostrophe is told from a single mark by what touches it. A mark without partner is forgotten,
 * save one that opens a paragraph or stands behind a colon: that quotation runs to the end of the paragraph.
 */
final class QuotationFinder {
    private static final String OPENING = "\u201c\u201e\u00ab\u2018\u201a\u2039";
    private static final String CLOSING = "\u201d\u201c\u00bb\u2019\u2018\u203a";

    private final Layout layout;
    private final List<Quotation> found = new ArrayList<>();
    private final List<Mark> open = new ArrayList<>();

    private QuotationFinder(Layout layout) {
        this.layout = layout;
    }

    /** In the order of the text, outer ones before those inside. */
    static List<Quotation> find(Layout layout) {
        QuotationFinder finder = new QuotationFinder(layout);
        layout.paragraphs().forEach(finder::readParagraph);
        finder.found.sort(Comparator.comparing((Quotation each) -> each.span().start())
                .thenComparing(each -> -each.span().end()));
        return Collections.unmodifiableList(finder.found);
    }

    private void readParagraph(Span paragraph) {
        String text = layout.text();
        open.clear();
        int at = paragraph.start();
        while (at < paragraph.end()) {
            int width = markWidth(text, at, paragraph.end());
            if (width > 0) {
                meet(paragraph, at, width);
            }
            at += Math.max(1, width);
        }
        keepUnclosed(paragraph);
    }

    /** Length of the quotation mark at {@code at}; 0 if there is none. Two single marks make a double one. */
    private static int markWidth(String text, int at, int end) {
        char mark = text.charAt(at);
        boolean single = mark == '\'' || mark == '`' || mark == '\u2019' || mark == '\u2018';
        if (single && at + 1 < end && text.charAt(at + 1) == mark) {
            return 2;
        }
        return single || mark == '"' || OPENING.indexOf(mark) >= 0 || CLOSING.indexOf(mark) >= 0 ? 1 : 0;
    }

    private void meet(Span paragraph, int at, int width) {
        Mark mark = new Mark(at, width, kind(layout.text().charAt(at), width));
        Touch touch = touch(paragraph, mark);
        int partner = lastOpen(mark.kind());
        boolean closes = partner >= 0 && canClose(mark, touch, paragraph);
        if (closes && !(touch.opens() && !touch.closes())) {
            close(partner, mark);
        } else if (canOpen(mark, touch)) {
            if (partner >= 0) {
                open.subList(partner, open.size()).clear();
            }
            open.add(mark);
        }
    }

    /** Marks of one kind pair: d for double, s for single, g and h for the two kinds of guillemets. */
    private static char kind(char mark, int width) {
        return switch (mark) {
            case '\'', '`', '\u2018', '\u2019', '\u201a' -> width == 2 ? 'd' : 's';
            case '\u00ab', '\u00bb' -> 'g';
            case '\u2039', '\u203a' -> 'h';
            default -> 'd';
        };
    }

    private Touch touch(Span paragraph, Mark mark) {
        String text = layout.text();
        int after = mark.at() + mark.width();
        char left = mark.at() > paragraph.start() ? text.charAt(mark.at() - 1) : ' ';
        char right = after < paragraph.end() ? text.charAt(after) : ' ';
        boolean freeLeft = Character.isWhitespace(left)
                || Character.isSpaceChar(left)
                || "([{-\u2013\u2014/\"'\u201c\u2018\u201e".indexOf(left) >= 0;
        boolean freeRight = Character.isWhitespace(right)
                || Character.isSpaceChar(right)
                || ")]}-\u2013\u2014/.,;:!?\"'\u201d\u2019".indexOf(right) >= 0;
        return new Touch(freeLeft, freeRight, left, right);
    }

    private int lastOpen(char kind) {
        for (int index = open.size() - 1; index >= 0; index--) {
            if (open.get(index).kind() == kind) {
                return index;
            }
        }
        return -1;
    }

    private boolean canOpen(Mark mark, Touch touch) {
        char sign = layout.text().charAt(mark.at());
        if (sign == '\u201d' || (sign == '\u00bb' && !touch.opens())) {
            return false;
        }
        if (mark.kind() != 's') {
            return touch.opens() || (OPENING.indexOf(sign) >= 0 && !Character.isLetterOrDigit(touch.left()));
        }
        boolean omission = Character.isDigit(touch.right()) || sign == '\u2019' || isContraction(mark.at());
        return touch.opens() && !omission && !Character.isLetterOrDigit(touch.left());
    }

    /** Words such as 'em that begin with an apostrophe. */
    private boolean isContraction(int at) {
        String text = layout.text();
        int end = at + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return switch (text.substring(at + 1, end)) {
            case "em", "tis", "twas", "til", "cause", "bout", "n", "round" -> true;
            default -> false;
        };
    }

    private boolean canClose(Mark mark, Touch touch, Span paragraph) {
        char sign = layout.text().charAt(mark.at());
        if (mark.kind() != 's') {
            return sign != '\u201e' && (touch.closes() || !touch.opens());
        }
        if (sign == '\u201a' || !touch.freeRight() || Character.isWhitespace(touch.left())) {
            return false;
        }
        return touch.left() != 's' || !laterClose(mark, paragraph);
    }

    /** Whether a mark that surely closes comes later: then this one behind an s is a possessive. */
    private boolean laterClose(Mark mark, Span paragraph) {
        String text = layout.text();
        for (int at = mark.at() + 1; at < paragraph.end(); at++) {
            char sign = text.charAt(at);
            if (sign != '\'' && sign != '\u2019' && sign != '\u2018') {
                continue;
            }
            char left = text.charAt(at - 1);
            char right = at + 1 < paragraph.end() ? text.charAt(at + 1) : ' ';
            if (Character.isWhitespace(left) || sign == '\u2018') {
                return false;
            }
            if (!Character.isLetterOrDigit(right) && left != 's') {
                return true;
            }
        }
        return false;
    }

    private void close(int partner, Mark mark) {
        Mark first = open.get(partner);
        open.subList(partner, open.size()).clear();
        found.add(new Quotation(new Span(first.at(), mark.at() + mark.width()), true, open.size()));
    }

    /** Keeps the outermost unclosed mark if it opens the paragraph or stands behind a colon. */
    private void keepUnclosed(Span paragraph) {
        for (Mark mark : open) {
            String before =
                    layout.text().substring(paragraph.start(), mark.at()).stripTrailing();
            if (mark.kind() != 's' && (before.isEmpty() || before.endsWith(":"))) {
                Span span = new Span(mark.at(), paragraph.end());
                found.add(new Quotation(span, false, 0));
                found.replaceAll(each -> each.depth() == 0 && !each.span().equals(span) && span.contains(each.span())
                        ? new Quotation(each.span(), each.closed(), 1)
                        : each);
                return;
            }
        }
    }

    /** A mark met: where, how long, and of which kind. */
    private record Mark(int at, int width, char kind) {}

    /** What touches a mark: whether there is room on its left and right, and the characters there. */
    private record Touch(boolean freeLeft, boolean freeRight, char left, char right) {
        boolean opens() {
            return freeLeft && !Character.isWhitespace(right);
        }

        boolean closes() {
            return freeRight && !Character.isWhitespace(left);
        }
    }
}
