package org.secondsource.archive;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A page or file that is looked at on behalf of a watch, with what is needed to ask whether it has changed.
 *
 * @param watch number of the watch
 * @param address where it is: an address of the web, or of a file
 * @param etag as its host sent it last; for a file, what tells whether it was changed
 * @param lastModified as its host sent it last
 * @param looked when it was looked at last
 * @param looks how often it was looked at
 * @param next when it is to be looked at again
 */
public record Sight(
        long watch,
        String address,
        Optional<String> etag,
        Optional<String> lastModified,
        Optional<Instant> looked,
        int looks,
        Instant next) {
    public Sight {
        Objects.requireNonNull(address);
        Objects.requireNonNull(etag);
        Objects.requireNonNull(lastModified);
        Objects.requireNonNull(looked);
        Objects.requireNonNull(next);
    }

    /** The same after one more look. */
    public Sight seen(Optional<String> newEtag, Optional<String> newLastModified, Instant at) {
        return new Sight(watch, address, newEtag, newLastModified, Optional.of(at), looks + 1, next);
    }
}
