package org.secondsource.claim;

import java.util.Arrays;

/**
 * Remembers what was found of pairs of numbers: a table with open places, as millions of pairs are asked for and each is no
 * more than a value. Not thread-safe.
 */
final class PairMemory {
    private static final int FIRST_SIZE = 1024;
    private static final long FREE = -1;

    private long[] pairs = free(FIRST_SIZE);
    private double[] values = new double[FIRST_SIZE];
    private int count;

    /** What is found of a pair that nothing is known of. */
    @FunctionalInterface
    interface Finder {
        double of(int a, int b);
    }

    /** What is known of a pair, else what the finder finds; it must not ask this memory. */
    double get(int a, int b, Finder finder) {
        long pair = (long) a << Integer.SIZE | b;
        int slot = slot(pair);
        if (pairs[slot] == FREE) {
            pairs[slot] = pair;
            values[slot] = finder.of(a, b);
            count++;
            if (count * 2 > pairs.length) {
                grow();
                return values[slot(pair)];
            }
        }
        return values[slot];
    }

    private int slot(long pair) {
        long mixed = pair * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> Integer.SIZE) & (pairs.length - 1);
        while (pairs[slot] != FREE && pairs[slot] != pair) {
            slot = (slot + 1) & (pairs.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] known = pairs;
        double[] found = values;
        pairs = free(known.length * 2);
        values = new double[pairs.length];
        for (int at = 0; at < known.length; at++) {
            if (known[at] != FREE) {
                int slot = slot(known[at]);
                pairs[slot] = known[at];
                values[slot] = found[at];
            }
        }
    }

    private static long[] free(int size) {
        long[] pairs = new long[size];
        Arrays.fill(pairs, FREE);
        return pairs;
    }
}
