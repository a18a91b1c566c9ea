package org.secondsource.ingest.fetch;

import java.util.Objects;
import java.util.Optional;

/**
 * What a host gave us to ask "has it changed?" with, kept as it was sent.
 *
 * @param etag its {@code ETag}
 * @param lastModified its {@code Last-Modified}
 */
public record Validators(Optional<String> etag, Optional<String> lastModified) {
    /** Nothing known: ask for the whole. */
    public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());

    public Validators {
        Objects.requireNonNull(etag);
        Objects.requireNonNull(lastModified);
    }
}
