package org.secondsource.story;

import java.util.Arrays;

/**
 * The open stories that hold one term and how much it weighs in each, slots ascending, in two plain arrays: looking them
 * through touches no story. A term in more than {@value #MOST} stories is of no use to find one; its stories are then counted
 * and no longer listed, so that keeping the list costs the same however many stories are open. Not thread-safe.
 */
final class Postings {
    /** Stories listed for one term at most, so that 100,000 open stories cost no more than 40,000. */
    static final int MOST = 2_000;

    /** Stories down to which a term must fall to be listed again: not at once, since that takes looking at all stories. */
    private static final int FEW_AGAIN = MOST / 2;

    private int[] slots = new int[2];
    private float[] weights = new float[2];
    private int listed;
    private int holders;
    private boolean isListed = true;

    /** Stories that hold the term, whether they are listed or not. */
    int holders() {
        return holders;
    }

    /** Whether the stories are known one by one. */
    boolean isListed() {
        return isListed;
    }

    /** Whether so few stories hold a term that was too common that they should be listed again. */
    boolean isRareAgain() {
        return !isListed && holders <= FEW_AGAIN;
    }

    int slot(int at) {
        return slots[at];
    }

    float weight(int at) {
        return weights[at];
    }

    /** One more story holds the term; it has to be {@link #put} then. */
    void count() {
        holders++;
        if (isListed && holders > MOST) {
            isListed = false;
            clear();
        }
    }

    /** How much the term weighs in a story that holds it. */
    void put(int slot, float weight) {
        if (!isListed) {
            return;
        }
        int at = Arrays.binarySearch(slots, 0, listed, slot);
        if (at < 0) {
            at = -1 - at;
            makeRoom(at);
            slots[at] = slot;
        }
        weights[at] = weight;
    }

    /** A story that held the term no longer does. */
    void remove(int slot) {
        holders--;
        int at = Arrays.binarySearch(slots, 0, listed, slot);
        if (at >= 0) {
            System.arraycopy(slots, at + 1, slots, at, listed - at - 1);
            System.arraycopy(weights, at + 1, weights, at, listed - at - 1);
            listed--;
        }
    }

    /** Begins the list anew; every story that holds the term has to be added then. */
    void relist() {
        isListed = true;
        holders = 0;
        clear();
    }

    long bytes() {
        return 8L * slots.length + 112;
    }

    private void makeRoom(int at) {
        if (listed == slots.length) {
            slots = Arrays.copyOf(slots, listed * 2);
            weights = Arrays.copyOf(weights, listed * 2);
        }
        System.arraycopy(slots, at, slots, at + 1, listed - at);
        System.arraycopy(weights, at, weights, at + 1, listed - at);
        listed++;
    }

    private void clear() {
        slots = new int[2];
        weights = new float[2];
        listed = 0;
    }
}
