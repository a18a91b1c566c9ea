package org.secondsource.provenance;

import java.util.Optional;
import java.util.Set;

/**
 * A root of a claim's graph with all that decides how it counts.
 *
 * @param key under which roots that are stated to be one meet
 * @param origin as shown
 * @param standing how far it is shown to be an origin of its own
 * @param outlets keys of the outlets it is or speaks through first
 * @param description as printed where a name stands in the text, to find whom a spokesman speaks for
 */
record Root(String key, Origin origin, Standing standing, Set<String> outlets, Optional<String> description) {

    /** How far a root is shown to be an origin of its own. */
    enum Standing {
        /** A named person, a body or a titled document in public. */
        NAMED,
        /** An outlet whose own reporters are shown to have worked on it. */
        FIRST_HAND,
        /** An outlet on unnamed sources, or one that is cited without its sources being shown. */
        OPAQUE,
        /** An outlet's own voice that shows no source at all. */
        NOT_SHOWN
    }

    boolean isOutlet() {
        return standing != Standing.NAMED;
    }
}
