package org.secondsource.time;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in the trie of patterns: what may follow, and the rules that end there. What follows lies in a small table of its
 * own, as two thousand maps take longer to make than the reader has to start. Not changed once the grammar is read.
 */
final class Trie {
    /** Where no pattern goes on. */
    static final Trie NOWHERE = new Trie();

    private static final int[] NO_CODES = {};
    private static final Trie[] NO_PLACES = {};

    /** Codes plus one, 0 where the slot is free; as many slots as a power of two, at most half of them taken. */
    private int[] codes = NO_CODES;

    private Trie[] places = NO_PLACES;
    private int taken;
    private List<Grammar.Rule> rules = List.of();

    /** The rules whose pattern ends here. */
    List<Grammar.Rule> rules() {
        return rules;
    }

    /** The place behind a word or class; {@link #NOWHERE} if no pattern goes on with it. */
    Trie behind(int code) {
        if (taken == 0) {
            return NOWHERE;
        }
        int slot = slot(code);
        return codes[slot] == 0 ? NOWHERE : places[slot];
    }

    /** The same, made if missing. */
    Trie grown(int code) {
        if (2 * taken >= codes.length) {
            widen();
        }
        int slot = slot(code);
        if (codes[slot] == 0) {
            codes[slot] = code + 1;
            places[slot] = new Trie();
            taken++;
        }
        return places[slot];
    }

    /** The slot that holds {@code code}, or the free one where it belongs. */
    private int slot(int code) {
        int last = codes.length - 1;
        int slot = code & last;
        while (codes[slot] != 0 && codes[slot] != code + 1) {
            slot = (slot + 1) & last;
        }
        return slot;
    }

    private void widen() {
        int[] oldCodes = codes;
        Trie[] oldPlaces = places;
        codes = new int[Math.max(2, 2 * oldCodes.length)];
        places = new Trie[codes.length];
        for (int old = 0; old < oldCodes.length; old++) {
            if (oldCodes[old] != 0) {
                int slot = slot(oldCodes[old] - 1);
                codes[slot] = oldCodes[old];
                places[slot] = oldPlaces[old];
            }
        }
    }

    void end(Grammar.Rule rule) {
        if (rules.isEmpty()) {
            rules = new ArrayList<>(1);
        }
        rules.add(rule);
    }

    /** How many places there are from here on. */
    int count() {
        int count = 1;
        for (int slot = 0; slot < codes.length; slot++) {
            count += codes[slot] == 0 ? 0 : places[slot].count();
        }
        return count;
    }
}
