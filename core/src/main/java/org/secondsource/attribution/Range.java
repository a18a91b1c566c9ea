package org.secondsource.attribution;

/** Tokens {@code [from, to)} of a layout. */
record Range(int from, int to) implements Comparable<Range> {
    Range {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("not a range of tokens: [" + from + ", " + to + ")");
        }
    }

    boolean isEmpty() {
        return from == to;
    }

    int size() {
        return to - from;
    }

    boolean contains(int token) {
        return from <= token && token < to;
    }

    boolean contains(Range other) {
        return from <= other.from && other.to <= to;
    }

    boolean overlaps(Range other) {
        return from < other.to && other.from < to;
    }

    @Override
    public int compareTo(Range other) {
        int byStart = Integer.compare(from, other.from);
        return byStart != 0 ? byStart : Integer.compare(to, other.to);
    }
}
