package org.secondsource.attribution;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.secondsource.text.Span;

/** The parts of a text that some spans cover together, to which more can be added. Not thread-safe. */
final class Covered {
    /** Starts of stretches that do not touch one another, with their ends. */
    private final TreeMap<Integer, Integer> stretches = new TreeMap<>();

    void addAll(List<Span> spans) {
        spans.forEach(this::add);
    }

    void add(Span span) {
        if (span.isEmpty()) {
            return;
        }
        int start = span.start();
        int end = span.end();
        Map.Entry<Integer, Integer> before = stretches.floorEntry(start);
        if (before != null && before.getValue() >= start) {
            start = before.getKey();
            end = Math.max(end, before.getValue());
        }
        Map.Entry<Integer, Integer> next = stretches.ceilingEntry(start);
        while (next != null && next.getKey() <= end) {
            end = Math.max(end, next.getValue());
            stretches.remove(next.getKey());
            next = stretches.ceilingEntry(start);
        }
        stretches.put(start, end);
    }

    boolean overlaps(Span span) {
        Map.Entry<Integer, Integer> last = stretches.lowerEntry(span.end());
        return last != null && last.getValue() > span.start();
    }
}
