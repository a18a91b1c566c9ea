package org.secondsource.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.secondsource.attribution.SourceKind;
import org.secondsource.text.Evidence;

/** The nodes and edges that the paths of one claim make together. */
final class RelayGraph {
    private final List<Path> paths;
    private final Map<String, ProvenanceNode> nodes = new LinkedHashMap<>();
    private final Map<String, Station> stations = new LinkedHashMap<>();
    private final Map<String, Relay> relays = new LinkedHashMap<>();
    private final Map<String, Set<String>> sourcesOf = new LinkedHashMap<>();

    RelayGraph(List<Path> paths) {
        this.paths = paths;
        paths.forEach(this::addPath);
        paths.forEach(this::addSources);
    }

    Station station(String key) {
        return Objects.requireNonNull(stations.get(key), key);
    }

    /** Keys of those the node has the claim from, as far as they count for its origins. */
    Set<String> sourcesOf(String key) {
        return sourcesOf.getOrDefault(key, Set.of());
    }

    List<Relay> relays() {
        return List.copyOf(relays.values());
    }

    /** Adds what a shared passage shows: the one report has the words from the other. */
    void addCopy(Path from, Path to, CopiedPassage copy) {
        Evidence words = to.carrier().article().id().equals(copy.b().article()) ? copy.b() : copy.a();
        relays.putIfAbsent(
                from.report() + "\n" + to.report(),
                new Relay(from.report(), to.report(), Optional.of(words), true, copy.why()));
    }

    /** First speakers first, then outlets, reports last; each in the order of the reports. */
    List<ProvenanceNode> nodes() {
        Comparator<ProvenanceNode> byPlace = Comparator.comparingInt(RelayGraph::place);
        return nodes.values().stream().sorted(byPlace).toList();
    }

    private static int place(ProvenanceNode node) {
        if (node.report()) {
            return 2;
        }
        return node.kind() == SourceKind.OUTLET ? 1 : 0;
    }

    private void addPath(Path path) {
        List<Station> stops = path.stations();
        for (Station each : stops) {
            stations.putIfAbsent(each.key(), each);
            nodes.putIfAbsent(each.key(), new ProvenanceNode(each.key(), each.name(), each.kind(), false));
        }
        for (int at = 0; at + 1 < stops.size(); at++) {
            addRelay(path, stops.get(at), stops.get(at + 1));
        }
        Station own = path.own();
        nodes.putIfAbsent(path.report(), new ProvenanceNode(path.report(), own.name(), SourceKind.OUTLET, true));
        relays.putIfAbsent(
                own.key() + "\n" + path.report(),
                new Relay(own.key(), path.report(), first(path), false, "published by"));
    }

    private static Optional<Evidence> first(Path path) {
        return path.carrier().evidence().stream().findFirst();
    }

    private void addRelay(Path path, Station from, Station to) {
        boolean credited =
                from.isOutlet() && from.evidence().isEmpty() && !path.credit().isEmpty();
        String why = credited ? path.credit() : from.inferred() ? "implied" : "stated";
        Optional<Evidence> evidence = from.evidence().isPresent() ? from.evidence() : first(path);
        relays.putIfAbsent(
                from.key() + "\n" + to.key(), new Relay(from.key(), to.key(), evidence, from.inferred(), why));
    }

    /**
     * Sources that count: everything along the outlets and whoever speaks to the first of them. What that speaker has
     * from others counts only if a name and if those others speak for themselves elsewhere: two sources on what a third
     * man said are the outlet's sources, not his public word.
     */
    private void addSources(Path path) {
        List<Station> stops = path.stations();
        for (int at = path.countedFrom(); at + 1 < stops.size(); at++) {
            addSource(stops.get(at), stops.get(at + 1));
        }
        Set<String> inPublic = path.hasSpeaker() ? speakers() : Set.of();
        for (int at = path.outletsFrom() - 2; at >= 0; at--) {
            Station speaker = stops.get(at + 1);
            if (!speaker.named() || !inPublic.contains(stops.get(at).key())) {
                return;
            }
            addSource(stops.get(at), speaker);
        }
    }

    private void addSource(Station from, Station to) {
        sourcesOf.computeIfAbsent(from.key(), key -> new LinkedHashSet<>());
        sourcesOf.computeIfAbsent(to.key(), key -> new LinkedHashSet<>());
        if (!from.key().equals(to.key())) {
            sourcesOf(to.key()).add(from.key());
        }
    }

    /** Named sources and outlets that some path has at first hand. */
    private Set<String> speakers() {
        Set<String> speakers = new LinkedHashSet<>();
        for (Path path : paths) {
            List<Station> stops = path.stations();
            stops.subList(path.countedFrom(), stops.size()).stream()
                    .filter(Station::named)
                    .forEach(each -> speakers.add(each.key()));
        }
        return speakers;
    }

    /** Keys that count for origins, in the order of the reports. */
    List<String> counted() {
        Set<String> counted = new LinkedHashSet<>();
        for (Path path : paths) {
            List<Station> stops = path.stations();
            stops.subList(path.countedFrom(), stops.size()).forEach(each -> counted.add(each.key()));
        }
        counted.addAll(sourcesOf.keySet());
        return new ArrayList<>(counted);
    }
}
