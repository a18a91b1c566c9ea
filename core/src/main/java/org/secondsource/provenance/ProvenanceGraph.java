package org.secondsource.provenance;

import java.util.List;

/** Who has a claim from whom, over all reports. Nodes and relays are in a fixed order: origins first, reports last. */
public record ProvenanceGraph(List<ProvenanceNode> nodes, List<Relay> relays) {
    public ProvenanceGraph {
        nodes = List.copyOf(nodes);
        relays = List.copyOf(relays);
    }
}
