package org.secondsource.ingest.page;

import java.util.Objects;

/**
 * One place of a page that gives a value for a field. A field keeps all its witnesses in the order of the page, because
 * what they disagree on (a headline for readers and another for search engines) is worth knowing.
 *
 * @param value as the page gives it, white space evened out
 * @param source where on the page, such as {@code json-ld headline}, {@code og:title} or {@code h1}
 */
public record Witness(String value, String source) {
    public Witness {
        Objects.requireNonNull(value);
        Objects.requireNonNull(source);
    }
}
