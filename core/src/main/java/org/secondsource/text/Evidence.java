package org.secondsource.text;

import java.util.Objects;

/**
 * The one way to point at text: a span of a named article.
 *
 * @param article id of the article
 * @param span where in its text
 */
public record Evidence(String article, Span span) {
    public Evidence {
        Objects.requireNonNull(article);
        Objects.requireNonNull(span);
    }
}
