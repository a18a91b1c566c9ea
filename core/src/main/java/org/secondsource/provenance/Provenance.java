package org.secondsource.provenance;

import java.util.List;
import java.util.Objects;

/**
 * Where a claim comes from.
 *
 * @param graph who has it from whom
 * @param origins the roots of that graph, as an interval
 * @param echoes ids of the reports that add no origin of their own, in the order given
 */
public record Provenance(ProvenanceGraph graph, Origins origins, List<String> echoes) {
    public Provenance {
        Objects.requireNonNull(graph);
        Objects.requireNonNull(origins);
        echoes = List.copyOf(echoes);
    }
}
