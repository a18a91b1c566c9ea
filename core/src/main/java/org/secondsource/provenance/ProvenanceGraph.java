package org.secondsource.provenance;

import java.util.List;

/**
 * Who has a claim from whom, over all reports.
 *
 * @param nodes in a fixed order: first speakers first, then outlets, reports last
 * @param relays edges between the nodes, each at most once, in the order the reports were given
 * @param anomalies circular citing and edges that point forward in time
 */
public record ProvenanceGraph(List<ProvenanceNode> nodes, List<Relay> relays, List<Anomaly> anomalies) {
    public ProvenanceGraph {
        nodes = List.copyOf(nodes);
        relays = List.copyOf(relays);
        anomalies = List.copyOf(anomalies);
    }

    /** A graph in which nothing is odd. */
    public ProvenanceGraph(List<ProvenanceNode> nodes, List<Relay> relays) {
        this(nodes, relays, List.of());
    }
}
