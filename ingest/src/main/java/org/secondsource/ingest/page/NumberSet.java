package org.secondsource.ingest.page;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A set of {@code int}s without a box around each: pages are compared by thousands of word numbers. Immutable. */
final class NumberSet {
    private final int[] sorted;
    /** A bit for each number: most of those that are not in the set are found out by it. */
    private final long[] sieve;

    private NumberSet(int[] sorted) {
        this.sorted = sorted;
        sieve = new long[Integer.highestOneBit(Math.max(1, sorted.length / 4))];
        for (int number : sorted) {
            sieve[cell(number)] |= 1L << number;
        }
    }

    /** The lowest six bits of a number say which bit, those above which cell. */
    private int cell(int number) {
        return (number >>> 6) & (sieve.length - 1);
    }

    /** The different numbers among these. */
    static NumberSet of(int... numbers) {
        return new NumberSet(different(numbers));
    }

    private static int[] different(int[] numbers) {
        int[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int size = 0;
        for (int at = 0; at < sorted.length; at++) {
            if (at == 0 || sorted[at] != sorted[at - 1]) {
                sorted[size++] = sorted[at];
            }
        }
        return Arrays.copyOf(sorted, size);
    }

    static NumberSet of(IntStream numbers) {
        return of(numbers.toArray());
    }

    int size() {
        return sorted.length;
    }

    boolean isEmpty() {
        return sorted.length == 0;
    }

    boolean contains(int number) {
        return (sieve[cell(number)] & 1L << number) != 0 && Arrays.binarySearch(sorted, number) >= 0;
    }

    /** How many of these numbers, each as often as it comes, are in the set. */
    int hits(int[] numbers) {
        int hits = 0;
        for (int number : numbers) {
            hits += contains(number) ? 1 : 0;
        }
        return hits;
    }

    /** Share of the different ones among these numbers, at least one, that are in the set. */
    double share(int[] numbers) {
        int[] different = different(numbers);
        return (double) hits(different) / different.length;
    }
}
