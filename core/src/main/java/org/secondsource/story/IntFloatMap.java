package org.secondsource.story;

import java.util.Arrays;

/**
 * Numbers by hashed term in one plain array: an index over a stream holds many millions of them, and boxed maps would
 * take six times the memory. Term and number lie side by side, so that what is looked up is one step to the memory. The term 0 is not storable; {@link Words} never makes it. Not thread-safe.
 */
final class IntFloatMap {
    private static final int SMALLEST = 8;

    /** Term in the upper half, the bits of its number in the lower; 0 where there is none. */
    private long[] entries = new long[SMALLEST];

    private int size;

    /** Each key with the value 1. */
    static IntFloatMap ofKeys(int[] keys) {
        IntFloatMap map = new IntFloatMap();
        for (int key : keys) {
            map.add(key, 1);
        }
        return map;
    }

    int size() {
        return size;
    }

    void clear() {
        entries = new long[SMALLEST];
        size = 0;
    }

    /** The value of {@code key}; 0 if there is none. */
    float get(int key) {
        return value(entries[slot(key)]);
    }

    boolean contains(int key) {
        return entries[slot(key)] != 0;
    }

    boolean hasNoneOf(IntFloatMap other) {
        for (long entry : entries) {
            if (entry != 0 && other.contains(key(entry))) {
                return false;
            }
        }
        return true;
    }

    /** Adds {@code amount} and says whether the key is new. */
    boolean add(int key, float amount) {
        int at = slot(key);
        boolean known = entries[at] != 0;
        entries[at] = entry(key, value(entries[at]) + amount);
        if (known) {
            return false;
        }
        size++;
        if (size * 3 > entries.length * 2) {
            rehash(entries.length * 2);
        }
        return true;
    }

    /** The keys in ascending order, so that no outcome depends on where they lie. */
    int[] sortedKeys() {
        int[] sorted = new int[size];
        int next = 0;
        for (long entry : entries) {
            if (entry != 0) {
                sorted[next++] = key(entry);
            }
        }
        Arrays.sort(sorted);
        return sorted;
    }

    /** The keys whose value is {@code least} or more, in ascending order. */
    int[] keysFrom(float least) {
        int[] found = new int[size];
        int next = 0;
        for (long entry : entries) {
            if (entry != 0 && value(entry) >= least) {
                found[next++] = key(entry);
            }
        }
        int[] sorted = Arrays.copyOf(found, next);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Euclidean length of the values. */
    double norm() {
        double sum = 0;
        for (long entry : entries) {
            sum += (double) value(entry) * value(entry);
        }
        return Math.sqrt(sum);
    }

    /** Keeps the {@code most} greatest values (ties: the smaller key) and returns the keys dropped, ascending. */
    int[] keepGreatest(int most) {
        if (size <= most) {
            return new int[0];
        }
        float[] ranked = new float[size];
        int next = 0;
        for (long entry : entries) {
            if (entry != 0) {
                ranked[next++] = value(entry);
            }
        }
        Arrays.sort(ranked);
        return dropBelow(ranked[size - most], most);
    }

    private int[] dropBelow(float least, int most) {
        int[] sorted = sortedKeys();
        int[] dropped = new int[size];
        int equalsAllowed = most;
        for (int key : sorted) {
            equalsAllowed -= get(key) > least ? 1 : 0;
        }
        int drops = 0;
        IntFloatMap kept = new IntFloatMap();
        for (int key : sorted) {
            float value = get(key);
            if (value > least || (value == least && equalsAllowed-- > 0)) {
                kept.add(key, value);
            } else {
                dropped[drops++] = key;
            }
        }
        entries = kept.entries;
        size = kept.size;
        return Arrays.copyOf(dropped, drops);
    }

    /** Halves every value and forgets those below {@code least}: old counts fade. */
    void fade(float least) {
        IntFloatMap kept = new IntFloatMap();
        for (int key : sortedKeys()) {
            float half = get(key) / 2;
            if (half >= least) {
                kept.add(key, half);
            }
        }
        entries = kept.entries;
        size = kept.size;
    }

    /** Bytes taken by the array. */
    long bytes() {
        return 8L * entries.length;
    }

    private static long entry(int key, float value) {
        return (long) key << 32 | Float.floatToRawIntBits(value) & 0xFFFF_FFFFL;
    }

    private static int key(long entry) {
        return (int) (entry >> 32);
    }

    private static float value(long entry) {
        return Float.intBitsToFloat((int) entry);
    }

    /** Where a term stands, or where it would. */
    private int slot(int key) {
        int mask = entries.length - 1;
        int at = (key * 0x9E3779B9) >>> 7 & mask;
        while (entries[at] != 0 && key(entries[at]) != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void rehash(int length) {
        long[] old = entries;
        entries = new long[length];
        for (long entry : old) {
            if (entry != 0) {
                entries[slot(key(entry))] = entry;
            }
        }
    }
}
