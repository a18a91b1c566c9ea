package org.secondsource.text;

import java.util.Objects;
import java.util.Optional;

/**
 * A publisher as named on an article. What is known of it beyond that (family, country, aliases) is in the table of
 * outlets in package {@code name}.
 *
 * @param name as it should be shown
 * @param domain host name without {@code www.}, where known
 */
public record Outlet(String name, Optional<String> domain) {
    public Outlet {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an outlet needs a name");
        }
        Objects.requireNonNull(domain);
    }

    public static Outlet of(String name) {
        return new Outlet(name.strip(), Optional.empty());
    }
}
