package org.secondsource.provenance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.secondsource.text.Stamp;

/** Finds circular citing and citations that point forward in time. */
final class Anomalies {
    private final List<Path> paths;
    private final RelayGraph graph;

    Anomalies(List<Path> paths, RelayGraph graph) {
        this.paths = paths;
        this.graph = graph;
    }

    /** @param circles keys of nodes that can all reach one another */
    List<Anomaly> find(List<List<String>> circles) {
        List<Anomaly> anomalies = new ArrayList<>();
        for (List<String> circle : circles) {
            String names = circle.stream().map(key -> graph.station(key).name()).collect(Collectors.joining(", "));
            anomalies.add(new Anomaly(Anomaly.Kind.CIRCULAR, circle, names + " cite one another for this"));
        }
        Map<String, Anomaly> forward = new LinkedHashMap<>();
        for (Path path : paths) {
            path.carrier().article().published().ifPresent(when -> addForward(path, when, forward));
        }
        anomalies.addAll(forward.values());
        return anomalies;
    }

    private void addForward(Path path, Stamp when, Map<String, Anomaly> forward) {
        List<Station> stops = path.stations();
        for (Station cited : stops.subList(path.outletsFrom(), stops.size() - 1)) {
            if (onlyLater(cited, when)) {
                String why = path.own().name() + " cites " + cited.name() + ", whose report at hand is later";
                forward.putIfAbsent(
                        cited.key() + path.report(),
                        new Anomaly(Anomaly.Kind.LATER_SOURCE, List.of(cited.key(), path.report()), why));
            }
        }
    }

    /** Whether the outlet has reports here and all of them came after {@code when}. */
    private boolean onlyLater(Station outlet, Stamp when) {
        List<Path> own = paths.stream()
                .filter(path -> path.own().key().equals(outlet.key()))
                .toList();
        return !own.isEmpty()
                && own.stream()
                        .allMatch(path -> path.carrier()
                                .article()
                                .published()
                                .filter(stamp -> isAfter(stamp, when))
                                .isPresent());
    }

    /** By the clock if both have one; a bare day is later only if the whole day is. */
    private static boolean isAfter(Stamp stamp, Stamp when) {
        if (stamp.time().isPresent() && when.time().isPresent()) {
            return stamp.earliest().isAfter(when.earliest());
        }
        return stamp.date().isAfter(when.date());
    }
}
