package org.secondsource.text;

import java.util.Objects;

/**
 * A link in the text of an article.
 *
 * @param anchor the linked words
 * @param href where it leads, as printed
 */
public record Hyperlink(Span anchor, String href) {
    public Hyperlink {
        Objects.requireNonNull(anchor);
        Objects.requireNonNull(href);
    }
}
