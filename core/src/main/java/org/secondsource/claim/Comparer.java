package org.secondsource.claim;

import java.util.List;
import org.secondsource.reading.Reading;

/** Compares the readings of one story. Stateless, safe for use by many threads. */
public final class Comparer {

    /** @param readings of one story, in the order they are to be shown */
    public Comparison compare(List<Reading> readings) {
        return new Comparison(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
