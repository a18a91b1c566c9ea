package org.secondsource.app.desk;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets a story rest for a while after it was compared, the longer the longer that took: each report that comes to a story of
 * fifty would else cost the comparing of all of them. What came meanwhile is compared together. Kept in memory alone: that a
 * story waits to be compared stands in the archive. Times are those of one clock, in nanoseconds. Safe for use by many
 * threads.
 */
final class Rests {
    /** A story rests so many times as long as it took, so that comparing it again and again takes a tenth of a core. Our own choice. */
    private static final int TIMES = 9;

    private final Map<String, Long> ends = new ConcurrentHashMap<>();

    /** A story was compared. */
    void begin(String story, long from, long to) {
        ends.values().removeIf(end -> end - to <= 0);
        ends.put(story, to + TIMES * (to - from));
    }

    boolean rests(String story, long now) {
        Long end = ends.get(story);
        return end != null && end - now > 0;
    }

    /** How many stories rest at most. */
    int count() {
        return ends.size();
    }

    /** Somebody waits for what comes out. */
    void endAll() {
        ends.clear();
    }
}
