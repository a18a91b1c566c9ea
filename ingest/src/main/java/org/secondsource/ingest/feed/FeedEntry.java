package org.secondsource.ingest.feed;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.secondsource.text.Stamp;

/**
 * An article announced by a feed or sitemap.
 *
 * @param address where it is
 * @param title its headline there
 * @param published when the list says it was published
 * @param modified when the list says it was changed
 */
public record FeedEntry(URI address, Optional<String> title, Optional<Stamp> published, Optional<Stamp> modified) {
    public FeedEntry {
        Objects.requireNonNull(address);
        Objects.requireNonNull(title);
        Objects.requireNonNull(published);
        Objects.requireNonNull(modified);
    }
}
