package org.secondsource.attribution;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.secondsource.text.Span;

/**
 * One station of a chain: somebody whose words are passed on.
 *
 * @param name as it should be shown: a canonical name, or an unnamed source's description as printed
 * @param kind what kind of source
 * @param entity id of the entity in this article, where the name was resolved
 * @param spans the words that name this station here; empty for the article's own outlet
 * @param inferred whether the text does not state this station but only implies it
 */
public record Hop(String name, SourceKind kind, Optional<String> entity, List<Span> spans, boolean inferred) {
    public Hop {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(entity);
        spans = List.copyOf(spans);
    }
}
