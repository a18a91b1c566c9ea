package org.secondsource.claim;

import java.util.Objects;

/**
 * A sentence of an article.
 *
 * @param article id of the article
 * @param sentence its number, from 0
 */
public record SentenceRef(String article, int sentence) {
    public SentenceRef {
        Objects.requireNonNull(article);
    }
}
