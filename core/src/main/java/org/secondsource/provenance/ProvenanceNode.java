package org.secondsource.provenance;

import java.util.Objects;
import org.secondsource.attribution.SourceKind;

/**
 * A node of a provenance graph: an origin, a relaying outlet or a report.
 *
 * @param key unique in its graph; the same source in two reports has one key only if it is certainly the same
 * @param name as it should be shown
 * @param kind what kind of source
 * @param report whether it stands for one of the reports compared
 */
public record ProvenanceNode(String key, String name, SourceKind kind, boolean report) {
    public ProvenanceNode {
        Objects.requireNonNull(key);
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
    }
}
