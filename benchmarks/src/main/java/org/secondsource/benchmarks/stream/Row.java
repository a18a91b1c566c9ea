package org.secondsource.benchmarks.stream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What an article cost after so many had been seen, in milliseconds of processor time, and what was held then.
 *
 * @param articles seen
 * @param openStories open then
 * @param place mean of placing an article
 * @param placeLate what 99 of 100 articles stayed below
 * @param lookUp mean of looking up an article's passages
 * @param lookUpLate what 99 of 100 articles stayed below
 * @param add mean of adding its fingerprints
 * @param collect pauses for collecting garbage, the generator's included, over the same articles
 * @param storiesMegabytes an estimate of what open stories take
 * @param passagesMegabytes what fingerprints take
 * @param heapMegabytes all that lives in the heap, after a full collection
 */
public record Row(
        int articles,
        int openStories,
        double place,
        double placeLate,
        double lookUp,
        double lookUpLate,
        double add,
        double collect,
        long storiesMegabytes,
        long passagesMegabytes,
        long heapMegabytes) {

    /** The names of the columns. */
    public static final List<String> COLUMNS = List.of(
            "articles",
            "open stories",
            "place ms",
            "place p99 ms",
            "look up ms",
            "look up p99 ms",
            "add ms",
            "collect ms",
            "stories MB",
            "passages MB",
            "heap MB");

    /** A line of a table separated by tabs. */
    public String line() {
        List<String> cells = new ArrayList<>(List.of(Integer.toString(articles), Integer.toString(openStories)));
        for (double milliseconds : new double[] {place, placeLate, lookUp, lookUpLate, add, collect}) {
            cells.add(String.format(Locale.ROOT, "%.3f", milliseconds));
        }
        for (long megabytes : new long[] {storiesMegabytes, passagesMegabytes, heapMegabytes}) {
            cells.add(Long.toString(megabytes));
        }
        return String.join("\t", cells);
    }

    /** Mean of times in nanoseconds, in milliseconds. */
    static double mean(long[] nanoseconds) {
        return Arrays.stream(nanoseconds).average().orElse(0) / 1e6;
    }

    /** What 99 of 100 times stay below, in milliseconds. */
    static double late(long[] nanoseconds) {
        long[] sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[(int) (sorted.length * 0.99)] / 1e6;
    }
}
