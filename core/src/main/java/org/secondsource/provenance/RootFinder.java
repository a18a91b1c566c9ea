package org.secondsource.provenance;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondsource.attribution.SourceKind;
import org.secondsource.provenance.Root.Standing;
import org.secondsource.text.Evidence;

/** Finds the roots of a claim's graph: groups of nodes that have the claim from nobody outside the group. */
final class RootFinder {
    private final Paths reader;
    private final List<Path> paths;
    private final RelayGraph graph;
    private final List<String> keys;
    private final int[] component;
    private final List<List<Integer>> members;
    private final Map<String, Root> roots = new LinkedHashMap<>();
    private final Map<Integer, Set<String>> rootsBelow = new LinkedHashMap<>();

    RootFinder(Paths reader, List<Path> paths, RelayGraph graph) {
        this.reader = reader;
        this.paths = paths;
        this.graph = graph;
        keys = graph.counted();
        List<List<Integer>> sources = keys.stream()
                .map(key -> graph.sourcesOf(key).stream().map(keys::indexOf).toList())
                .toList();
        component = StrongComponents.of(sources);
        members = StrongComponents.members(component);
        keys.forEach(key -> below(component[keys.indexOf(key)]));
    }

    /** Each root once, in the order of the reports. */
    List<Root> roots() {
        return List.copyOf(roots.values());
    }

    /** Keys of the roots a path goes back to. */
    Set<String> rootsOf(Path path) {
        return below(
                component[keys.indexOf(path.stations().get(path.countedFrom()).key())]);
    }

    /** Groups of outlets that cite one another. */
    List<List<String>> circles() {
        return members.stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream().sorted().map(keys::get).toList())
                .toList();
    }

    /** Roots reached from a component. Components are numbered sources first, so this ends. */
    private Set<String> below(int group) {
        Set<String> known = rootsBelow.get(group);
        if (known != null) {
            return known;
        }
        Set<String> reached = new LinkedHashSet<>();
        for (int node : members.get(group)) {
            for (String source : graph.sourcesOf(keys.get(node))) {
                int target = component[keys.indexOf(source)];
                if (target != group) {
                    reached.addAll(below(target));
                }
            }
        }
        if (reached.isEmpty()) {
            Root root = root(members.get(group).stream().sorted().map(keys::get).toList());
            roots.putIfAbsent(root.key(), root);
            reached.add(root.key());
        }
        rootsBelow.put(group, reached);
        return reached;
    }

    private Root root(List<String> group) {
        if (group.size() > 1) {
            return circle(group);
        }
        Station station = graph.station(group.get(0));
        if (station.isOutlet()) {
            return outlet(station);
        }
        return station.named() ? named(station) : unnamed(station);
    }

    private Root circle(List<String> group) {
        String names =
                group.stream().map(key -> graph.station(key).name()).sorted().collect(Collectors.joining(", "));
        Origin origin = new Origin(names, SourceKind.OUTLET, Optional.of("one another"));
        return new Root("circle of " + names, origin, Standing.OPAQUE, Set.copyOf(group), Optional.empty());
    }

    private Root outlet(Station station) {
        List<Path> own = paths.stream()
                .filter(path -> path.own().key().equals(station.key()))
                .toList();
        boolean cited = paths.stream()
                .anyMatch(path -> !path.own().key().equals(station.key())
                        && path.stations().stream().anyMatch(each -> each.key().equals(station.key())));
        Standing standing = own.stream().anyMatch(reader::showsOwnWork)
                ? Standing.FIRST_HAND
                : cited ? Standing.OPAQUE : Standing.NOT_SHOWN;
        SourceKind kind = standing == Standing.NOT_SHOWN ? SourceKind.NONE : SourceKind.OUTLET;
        Origin origin = new Origin(station.name(), kind, Optional.empty());
        return new Root(station.key(), origin, standing, Set.of(station.key()), Optional.empty());
    }

    private Root named(Station station) {
        Optional<String> behind = paths.stream()
                .filter(path -> path.hasSpeaker()
                        && path.outletsFrom() >= 2
                        && speaker(path).key().equals(station.key()))
                .map(path -> path.stations().get(path.outletsFrom() - 2).name())
                .findFirst();
        Origin origin = new Origin(station.name(), station.kind(), behind);
        Set<String> spoken = paths.stream()
                .filter(path -> path.hasSpeaker() && speaker(path).key().equals(station.key()))
                .map(path -> path.stations().get(path.outletsFrom()).key())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Root(
                station.key(),
                origin,
                Standing.NAMED,
                spoken,
                station.evidence().flatMap(this::printed));
    }

    /** An outlet that passes on unnamed people is the origin: nobody else can be shown. */
    private Root unnamed(Station station) {
        Path path = paths.stream()
                .filter(each -> each.hasSpeaker() && speaker(each).key().equals(station.key()))
                .findFirst()
                .orElseThrow();
        Station outlet = path.stations().get(path.outletsFrom());
        Origin origin = new Origin(outlet.name(), SourceKind.OUTLET, Optional.of(description(outlet)));
        return new Root("on unnamed:" + outlet.key(), origin, Standing.OPAQUE, Set.of(outlet.key()), Optional.empty());
    }

    /** The description in the outlet's own report if it is at hand, else in the first report that cites it. */
    private String description(Station outlet) {
        Comparator<Path> ownFirst =
                Comparator.comparing(path -> !path.own().key().equals(outlet.key()));
        return paths.stream()
                .filter(path -> path.hasSpeaker() && !speaker(path).named())
                .filter(path -> path.stations().get(path.outletsFrom()).key().equals(outlet.key()))
                .sorted(ownFirst)
                .map(path -> speaker(path).name())
                .findFirst()
                .orElseThrow();
    }

    private static Station speaker(Path path) {
        return path.stations().get(path.outletsFrom() - 1);
    }

    private Optional<String> printed(Evidence evidence) {
        return paths.stream()
                .map(path -> path.carrier().article())
                .filter(article -> article.id().equals(evidence.article()))
                .findFirst()
                .map(article -> evidence.span().of(article.text()));
    }
}
