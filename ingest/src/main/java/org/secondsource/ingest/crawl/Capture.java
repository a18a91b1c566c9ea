package org.secondsource.ingest.crawl;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.secondsource.ingest.content.Body;

/**
 * A page as a crawl stored it.
 *
 * @param address the page's, as the crawl names it
 * @param captured when the crawl had it
 * @param charset the charset the host named, if it did
 * @param body decompressed
 */
public record Capture(String address, Instant captured, Optional<String> charset, Body body) {
    public Capture {
        Objects.requireNonNull(address);
        Objects.requireNonNull(captured);
        Objects.requireNonNull(charset);
        Objects.requireNonNull(body);
    }
}
