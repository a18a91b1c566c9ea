package org.secondsource.archive.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.secondsource.text.Span;

/**
 * Something found.
 *
 * @param article id of the article
 * @param version number of the version that was read for the index; the spans point into its text
 * @param attribution what is said of who says it, where an attribution was found; empty for an article
 * @param spans the words that were searched for, in order; none if only other fields were asked for
 * @param score how well it fits; comparable within one search only
 */
public record Hit(String article, long version, Optional<Said> attribution, List<Span> spans, double score) {
    /**
     * The attribution found.
     *
     * @param speaker the first of its chain, as shown
     * @param kind what kind of source, in lower case
     * @param stance how it stands to what is said, in lower case
     * @param contents what is said
     */
    public record Said(String speaker, String kind, String stance, List<Span> contents) {
        public Said {
            Objects.requireNonNull(speaker);
            Objects.requireNonNull(kind);
            Objects.requireNonNull(stance);
            contents = List.copyOf(contents);
        }
    }

    public Hit {
        Objects.requireNonNull(article);
        Objects.requireNonNull(attribution);
        spans = List.copyOf(spans);
    }
}
