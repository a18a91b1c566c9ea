package org.secondsource.provenance;

import java.util.Objects;
import java.util.Optional;
import org.secondsource.attribution.SourceKind;

/**
 * A root of a claim's provenance graph: where the claim comes from as far as the reports show.
 *
 * @param name an outlet, person, document or an unnamed source's description
 * @param kind what kind of source
 * @param on whom the origin itself relies, as printed ("several aides close to the mayor")
 */
public record Origin(String name, SourceKind kind, Optional<String> on) {
    public Origin {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(on);
    }
}
