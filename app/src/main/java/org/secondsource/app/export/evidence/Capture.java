package org.secondsource.app.export.evidence;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.secondsource.ingest.content.Body;

/**
 * What was read, as it came.
 *
 * @param name the name of its file, or its address
 * @param content its bytes
 * @param visit where on the web it came from, if it did
 */
public record Capture(String name, Body content, Optional<Visit> visit) {
    public Capture {
        Objects.requireNonNull(name);
        Objects.requireNonNull(content);
        Objects.requireNonNull(visit);
    }

    /** A file that somebody had. */
    public static Capture file(String name, Body content) {
        return new Capture(name, content, Optional.empty());
    }

    /**
     * Where and when something was fetched.
     *
     * @param address of the web
     */
    public record Visit(URI address, Instant at) {
        public Visit {
            Objects.requireNonNull(address);
            Objects.requireNonNull(at);
        }
    }
}
