package org.secondsource.name;

import java.util.List;
import java.util.Objects;

/**
 * A row of the table of outlets.
 *
 * @param name as it should be shown
 * @param aliases other names in print, such as {@code the Post} (ambiguous ones only count near the full name)
 * @param domain host name without {@code www.}; empty if none is known
 * @param family owner or newsroom shared with other outlets; the outlet's own name if none is known
 * @param country ISO 3166 two-letter code; empty if none
 * @param kind agency, newspaper, broadcaster, magazine, site
 */
public record KnownOutlet(
        String name, List<String> aliases, String domain, String family, String country, String kind) {
    public KnownOutlet {
        Objects.requireNonNull(name);
        aliases = List.copyOf(aliases);
        Objects.requireNonNull(domain);
        Objects.requireNonNull(family);
        Objects.requireNonNull(country);
        Objects.requireNonNull(kind);
    }

    public boolean isAgency() {
        return kind.equals("agency");
    }
}
