package org.secondsource.story;

import java.util.Arrays;

/**
 * Numbers by hashed term in two plain arrays: an index over a stream holds many millions of them, and boxed maps would
 * take six times the memory. The term 0 is not storable; {@link Words} never makes it. Not thread-safe.
 */
final class IntFloatMap {
    private static final int SMALLEST = 8;

    private int[] keys = new int[SMALLEST];
    private float[] values = new float[SMALLEST];
    private int size;

    int size() {
        return size;
    }

    /** The value of {@code key}; 0 if there is none. */
    float get(int key) {
        int at = slot(key);
        return keys[at] == key ? values[at] : 0;
    }

    boolean contains(int key) {
        return keys[slot(key)] == key;
    }

    /** Adds {@code amount} and says whether the key is new. */
    boolean add(int key, float amount) {
        int at = slot(key);
        if (keys[at] == key) {
            values[at] += amount;
            return false;
        }
        keys[at] = key;
        values[at] = amount;
        size++;
        if (size * 3 > keys.length * 2) {
            rehash(keys.length * 2);
        }
        return true;
    }

    /** The keys in ascending order, so that no outcome depends on where they lie. */
    int[] sortedKeys() {
        int[] sorted = new int[size];
        int next = 0;
        for (int key : keys) {
            if (key != 0) {
                sorted[next++] = key;
            }
        }
        Arrays.sort(sorted);
        return sorted;
    }

    /** Euclidean length of the values. */
    double norm() {
        double sum = 0;
        for (int at = 0; at < keys.length; at++) {
            sum += keys[at] == 0 ? 0 : (double) values[at] * values[at];
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
        for (int at = 0; at < keys.length; at++) {
            if (keys[at] != 0) {
                ranked[next++] = values[at];
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
        keys = kept.keys;
        values = kept.values;
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
        keys = kept.keys;
        values = kept.values;
        size = kept.size;
    }

    /** Bytes taken by the two arrays. */
    long bytes() {
        return 8L * keys.length;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int at = (key * 0x9E3779B9) >>> 7 & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void rehash(int length) {
        int[] oldKeys = keys;
        float[] oldValues = values;
        keys = new int[length];
        values = new float[length];
        for (int from = 0; from < oldKeys.length; from++) {
            if (oldKeys[from] != 0) {
                int at = slot(oldKeys[from]);
                keys[at] = oldKeys[from];
                values[at] = oldValues[from];
            }
        }
    }
}
