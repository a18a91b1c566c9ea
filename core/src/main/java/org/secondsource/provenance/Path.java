package org.secondsource.provenance;

import java.util.List;
import java.util.Set;

/**
 * The way one carrier's claim took: stations from the first speaker to the report's own outlet, which is last.
 *
 * @param carrier where it was read
 * @param stations never empty
 * @param outletsFrom index of the first station from which on all are outlets
 * @param countedFrom index of the first station that counts for origins
 * @param credit why an agency was put before the own outlet; empty if none was
 */
record Path(Carrier carrier, List<Station> stations, int outletsFrom, int countedFrom, String credit) {
    Station own() {
        return stations.get(stations.size() - 1);
    }

    /** Whether the outlet tells it without saying whence. */
    boolean isOwnVoice() {
        return stations.size() == 1;
    }

    /** The same, counted from the last outlet before its own whose report at hand states a source. */
    Path countingFrom(Set<String> explained) {
        for (int at = stations.size() - 2; at >= outletsFrom; at--) {
            if (explained.contains(stations.get(at).key())) {
                return new Path(carrier, stations, outletsFrom, at, credit);
            }
        }
        return this;
    }

    /** Whether somebody stands before the first outlet and counts. */
    boolean hasSpeaker() {
        return outletsFrom >= 1 && countedFrom < outletsFrom;
    }

    String report() {
        return "report:" + carrier.article().id();
    }
}
