package org.secondsource.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what overlaps a span without looking at everything: an interval tree laid over a sorted list. Texts are read by
 * people whom nobody has checked, and some are made to have a hundred thousand names. Immutable.
 *
 * @param <T> what lies at the spans
 */
public final class SpanIndex<T> {
    private final List<Entry<T>> entries;
    /** At the middle of each half of a half: the furthest end within it. */
    private final int[] furthest;

    /** Something and where it lies; {@code rank} is its place in the order of adding. */
    private record Entry<T>(T value, Span span, int rank) {}

    private SpanIndex(List<Entry<T>> entries) {
        this.entries = entries;
        furthest = new int[entries.size()];
        fill(0, entries.size());
    }

    private int fill(int low, int high) {
        if (low >= high) {
            return -1;
        }
        int middle = (low + high) >>> 1;
        int below = Math.max(fill(low, middle), fill(middle + 1, high));
        furthest[middle] = Math.max(below, entries.get(middle).span().end());
        return furthest[middle];
    }

    /** What overlaps {@code span}, in the order in which it was added; what lies at two such spans comes twice. */
    public List<T> overlapping(Span span) {
        List<Entry<T>> found = new ArrayList<>();
        collect(0, entries.size(), span, found);
        found.sort(Comparator.comparingInt(Entry::rank));
        return found.stream().map(Entry::value).toList();
    }

    private void collect(int low, int high, Span span, List<Entry<T>> found) {
        int middle = (low + high) >>> 1;
        if (low >= high || furthest[middle] <= span.start()) {
            return;
        }
        collect(low, middle, span, found);
        Entry<T> entry = entries.get(middle);
        if (entry.span().start() < span.end()) {
            if (entry.span().overlaps(span)) {
                found.add(entry);
            }
            collect(middle + 1, high, span, found);
        }
    }

    /** Collects what is to be found. */
    public static final class Builder<T> {
        private final List<Entry<T>> entries = new ArrayList<>();

        public Builder<T> add(T value, Span span) {
            entries.add(new Entry<>(value, span, entries.size()));
            return this;
        }

        public SpanIndex<T> build() {
            List<Entry<T>> sorted = new ArrayList<>(entries);
            sorted.sort(Comparator.comparing((Entry<T> entry) -> entry.span()).thenComparingInt(Entry::rank));
            return new SpanIndex<>(List.copyOf(sorted));
        }
    }
}
