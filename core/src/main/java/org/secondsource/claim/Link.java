package org.secondsource.claim;

import java.util.Objects;

/**
 * Two sentences of different articles that belong together.
 *
 * @param a the sentence of the article that comes first in the story
 * @param b the other
 * @param kind why
 * @param score 0..1, how sure
 * @param why the rule or model, with what it rests on
 */
public record Link(SentenceRef a, SentenceRef b, LinkKind kind, double score, String why) {
    public Link {
        Objects.requireNonNull(a);
        Objects.requireNonNull(b);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(why);
    }
}
