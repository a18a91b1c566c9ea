package org.secondsource.provenance;

import java.util.Optional;
import org.secondsource.attribution.SourceKind;
import org.secondsource.text.Evidence;

/**
 * A station of a path: a hop of a chain with a key that is the same wherever the source is certainly the same.
 *
 * @param key unique in the graph
 * @param name as shown
 * @param kind what kind of source; an outlet of our table is always {@link SourceKind#OUTLET}
 * @param named whether the same key in two reports is the same source in public: a person, a body, a titled document
 * @param inferred whether the report only implies this station
 * @param evidence the words that name it
 */
record Station(String key, String name, SourceKind kind, boolean named, boolean inferred, Optional<Evidence> evidence) {
    boolean isOutlet() {
        return kind == SourceKind.OUTLET;
    }
}
