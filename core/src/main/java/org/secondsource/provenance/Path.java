package org.secondsource.provenance;

import java.util.List;

/**
 * The way one carrier's claim took: stations from the first speaker to the report's own outlet, which is last.
 *
 * @param carrier where it was read
 * @param stations never empty
 * @param outletsFrom index of the first station from which on all are outlets
 * @param credit why an agency was put before the own outlet; empty if none was
 */
record Path(Carrier carrier, List<Station> stations, int outletsFrom, String credit) {
    Station own() {
        return stations.get(stations.size() - 1);
    }

    /** Whether the outlet tells it without saying whence. */
    boolean isOwnVoice() {
        return stations.size() == 1;
    }

    String report() {
        return "report:" + carrier.article().id();
    }
}
