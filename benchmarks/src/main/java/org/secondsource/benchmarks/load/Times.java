package org.secondsource.benchmarks.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How long answers took, by kind of what was asked for, and how many were none. Safe for use by many threads. */
public final class Times {
    private final Map<String, List<Long>> took = new TreeMap<>();
    private final Map<String, Integer> failed = new TreeMap<>();

    /** @param nanos from the request to the last byte of the answer */
    public synchronized void answered(String kind, long nanos) {
        took.computeIfAbsent(kind, each -> new ArrayList<>()).add(nanos);
    }

    /** There was no answer, or not the one hoped for. */
    public synchronized void failed(String kind) {
        failed.merge(kind, 1, Integer::sum);
    }

    public synchronized int failures() {
        return failed.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** A line for each kind: answers, failures, then the median, the 95th of a hundred and the longest in milliseconds. */
    public synchronized List<String> table() {
        List<String> table = new ArrayList<>();
        table.add(String.format(
                Locale.ROOT, "%-12s %8s %7s %8s %8s %8s", "", "answers", "failed", "p50 ms", "p95 ms", "max ms"));
        TreeMap<String, Integer> kinds = new TreeMap<>(failed);
        took.keySet().forEach(kind -> kinds.putIfAbsent(kind, 0));
        kinds.forEach((kind, failures) -> table.add(line(kind, failures, took.getOrDefault(kind, List.of()))));
        return table;
    }

    private static String line(String kind, int failures, List<Long> nanos) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return String.format(
                Locale.ROOT,
                "%-12s %8d %7d %8.1f %8.1f %8.1f",
                kind,
                sorted.size(),
                failures,
                millis(sorted, 0.5),
                millis(sorted, 0.95),
                millis(sorted, 1));
    }

    /** The smallest time within which a part of all answers came. */
    static double millis(List<Long> sorted, double part) {
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(part * sorted.size());
        return sorted.get(Math.max(0, rank - 1)) / 1e6;
    }
}
