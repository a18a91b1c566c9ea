package org.secondsource.claim;

import java.util.Arrays;
import java.util.List;

/**
 * Which of many texts hold each run of characters, and how often. Kept in flat arrays, since for a story it is gone through
 * some hundred thousand times. Not thread-safe.
 */
final class GramIndex {
    /** For each text the numbers of its runs, in the order of the runs. */
    private final int[][] runs;

    /** For each text how often it holds each of its {@link #runs}. */
    private final int[][] counts;

    /** Place in {@link #holders} of the first text that holds each run; behind the last, their number. */
    private final int[] starts;

    /** Texts added so far that hold each run. */
    private final int[] held;

    private final int[] holders;
    private final int[] times;

    /** @param texts the runs of each text, sorted; those to be added */
    GramIndex(List<long[]> texts) {
        long[] grams = distinct(texts);
        runs = new int[texts.size()][];
        counts = new int[texts.size()][];
        starts = new int[grams.length + 1];
        for (int number = 0; number < texts.size(); number++) {
            count(number, texts.get(number), grams);
            for (int run : runs[number]) {
                starts[run + 1]++;
            }
        }
        for (int gram = 0; gram < grams.length; gram++) {
            starts[gram + 1] += starts[gram];
        }
        held = new int[grams.length];
        holders = new int[starts[grams.length]];
        times = new int[starts[grams.length]];
    }

    private static long[] distinct(List<long[]> texts) {
        long[] all = new long[texts.stream().mapToInt(text -> text.length).sum()];
        int end = 0;
        for (long[] text : texts) {
            System.arraycopy(text, 0, all, end, text.length);
            end += text.length;
        }
        Arrays.sort(all);
        int different = 0;
        for (int at = 0; at < all.length; at = end(all, at)) {
            all[different++] = all[at];
        }
        return Arrays.copyOf(all, different);
    }

    private void count(int number, long[] text, long[] grams) {
        int[] own = new int[text.length];
        int[] often = new int[text.length];
        int different = 0;
        for (int from = 0, end, gram = 0; from < text.length; from = end) {
            end = end(text, from);
            gram = Arrays.binarySearch(grams, gram, grams.length, text[from]);
            own[different] = gram;
            often[different++] = end - from;
        }
        runs[number] = Arrays.copyOf(own, different);
        counts[number] = Arrays.copyOf(often, different);
    }

    /** How many runs a text shares with each one added before, a run as often as both hold it; then adds it. */
    int[] add(int number) {
        int[] shared = new int[number];
        for (int run = 0; run < runs[number].length; run++) {
            int gram = runs[number][run];
            int own = counts[number][run];
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

    /** Where the next run begins that is another one. */
    private static int end(long[] sorted, int from) {
        int end = from + 1;
        while (end < sorted.length && sorted[end] == sorted[from]) {
            end++;
        }
        return end;
    }
}
