package org.secondsource.claim;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Which of many texts hold each run of characters, and how often. Kept in flat arrays, since for a story it is gone through
 * some hundred thousand times. Not thread-safe.
 */
final class GramIndex {
    /** All runs there are, each once, sorted. */
    private final long[] grams;

    /** Place in {@link #holders} of the first text that holds each run; behind the last, their number. */
    private final int[] starts;

    /** Texts added so far that hold each run. */
    private final int[] held;

    private final int[] holders;
    private final int[] times;

    /** @param texts the runs of each text, sorted; those to be added */
    GramIndex(List<long[]> texts) {
        grams = texts.stream().flatMapToLong(LongStream::of).sorted().distinct().toArray();
        starts = new int[grams.length + 1];
        for (long[] text : texts) {
            for (int from = 0, gram = 0; from < text.length; from = end(text, from)) {
                gram = place(text[from], gram);
                starts[gram + 1]++;
            }
        }
        for (int gram = 0; gram < grams.length; gram++) {
            starts[gram + 1] += starts[gram];
        }
        held = new int[grams.length];
        holders = new int[starts[grams.length]];
        times = new int[starts[grams.length]];
    }

    /** How many runs a text shares with each one added before, a run as often as both hold it; then adds it. */
    int[] add(int number, long[] text) {
        int[] shared = new int[number];
        for (int from = 0, gram = 0; from < text.length; from = end(text, from)) {
            gram = place(text[from], gram);
            int own = end(text, from) - from;
            int next = starts[gram] + held[gram];
            for (int at = starts[gram]; at < next; at++) {
                shared[holders[at]] += Math.min(times[at], own);
            }
            holders[next] = number;
            times[next] = own;
            held[gram]++;
        }
        return shared;
    }

    private int place(long gram, int from) {
        return Arrays.binarySearch(grams, from, grams.length, gram);
    }

    /** Where the next run begins that is another one. */
    private static int end(long[] sorted, int from) {
        int end = from + 1;
        while (end < sorted.length && sorted[end] == sorted[from]) {
            end++;
        }
        return end;
    }
}
