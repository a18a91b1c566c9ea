package org.secondsource.claim;

import java.util.List;
import java.util.Objects;
import org.secondsource.text.Span;

/**
 * What one article says in a difference.
 *
 * @param article id of the article
 * @param spans its words; empty where it is silent
 * @param says the value compared, in a normal form fit for people
 */
public record Side(String article, List<Span> spans, String says) {
    public Side {
        Objects.requireNonNull(article);
        spans = List.copyOf(spans);
        Objects.requireNonNull(says);
    }
}
