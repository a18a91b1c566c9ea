package org.secondsource.neural;

import java.util.List;

/** Some words of a window, both ends included, counted from 0. */
record WordRange(int first, int last) {
    WordRange {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("not a range of words: " + first + ".." + last);
        }
    }

    int length() {
        return last - first + 1;
    }

    boolean overlaps(WordRange other) {
        return first <= other.last && other.first <= last;
    }

    /** Words between the two; 0 or less if they touch or overlap. */
    int distance(WordRange other) {
        return Math.max(first - other.last, other.first - last);
    }

    static int length(List<WordRange> ranges) {
        return ranges.stream().mapToInt(WordRange::length).sum();
    }

    /** Number of words that two lists of ranges share. */
    static int shared(List<WordRange> some, List<WordRange> others) {
        int shared = 0;
        for (WordRange one : some) {
            for (WordRange other : others) {
                shared += Math.max(0, Math.min(one.last, other.last) - Math.max(one.first, other.first) + 1);
            }
        }
        return shared;
    }
}
