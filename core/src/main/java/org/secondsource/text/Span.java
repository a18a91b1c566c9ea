package org.secondsource.text;

import java.util.List;

/**
 * A stretch of an article's text: half-open {@code [start, end)}, in UTF-16 code units of that text.
 *
 * @param start index of the first character
 * @param end index after the last character; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** The characters this span covers in {@code text}. */
    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Number of characters the two share. */
    public int overlap(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /** The smallest span that holds all pieces; the list must not be empty. */
    public static Span covering(List<Span> pieces) {
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("no pieces");
        }
        Span whole = pieces.get(0);
        for (Span piece : pieces.subList(1, pieces.size())) {
            whole = whole.union(piece);
        }
        return whole;
    }

    /** By start, then the shorter one first. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
