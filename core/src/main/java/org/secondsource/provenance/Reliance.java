package org.secondsource.provenance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.secondsource.attribution.SourceKind;

/**
 * Who relies on whom over a corpus: how many claims each outlet has from each other outlet. Not thread-safe; add the
 * graphs of one corpus from one thread.
 */
public final class Reliance {
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    /**
     * How often one outlet relies on another.
     *
     * @param outlet who relies
     * @param on on whom
     * @param claims number of claims
     */
    public record Row(String outlet, String on, int claims) {}

    /** Adds the relays between outlets of one claim's graph; each pair counts once per claim. */
    public void add(ProvenanceGraph graph) {
        Map<String, String> outlets = new TreeMap<>();
        for (ProvenanceNode node : graph.nodes()) {
            if (node.kind() == SourceKind.OUTLET && !node.report()) {
                outlets.put(node.key(), node.name());
            }
        }
        for (Relay relay : graph.relays()) {
            String on = outlets.get(relay.from());
            String outlet = outlets.get(relay.to());
            if (on != null && outlet != null) {
                counts.computeIfAbsent(outlet, key -> new TreeMap<>()).merge(on, 1, Integer::sum);
            }
        }
    }

    /** By outlet, then by how often, then by name. */
    public List<Row> rows() {
        return counts.entrySet().stream()
                .flatMap(entry -> entry.getValue().entrySet().stream()
                        .map(each -> new Row(entry.getKey(), each.getKey(), each.getValue()))
                        .sorted((a, b) -> Integer.compare(b.claims(), a.claims())))
                .toList();
    }
}
