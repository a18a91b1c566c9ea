package org.secondsource.archive;

import java.time.Instant;
import java.util.Objects;

/**
 * Which bytes an article was read from.
 *
 * @param hash SHA-256 of the bytes
 * @param source the file or address they came from
 * @param at when a crawl had them; else when they were noted first
 */
public record CaptureNote(String hash, String source, Instant at) {
    public CaptureNote {
        Objects.requireNonNull(hash);
        Objects.requireNonNull(source);
        Objects.requireNonNull(at);
    }
}
