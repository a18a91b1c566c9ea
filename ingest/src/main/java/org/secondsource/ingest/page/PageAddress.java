package org.secondsource.ingest.page;

import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a page before it is read.
 *
 * @param id the article's id, and how a problem names the page
 * @param url where the page was fetched; relative links are resolved against it
 * @param charset as the HTTP header gave it
 */
public record PageAddress(String id, Optional<String> url, Optional<String> charset) {
    public PageAddress {
        Objects.requireNonNull(id);
        Objects.requireNonNull(url);
        Objects.requireNonNull(charset);
    }

    /** A page of which only a name is known, such as a file's. */
    public static PageAddress named(String id) {
        return new PageAddress(id, Optional.empty(), Optional.empty());
    }

    /** A page fetched from {@code url}, which is its id too. */
    public static PageAddress at(String url) {
        return new PageAddress(url, Optional.of(url), Optional.empty());
    }

    public PageAddress withCharset(String name) {
        return new PageAddress(id, url, Optional.of(name));
    }
}
