package org.secondsource.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One version of one report.
 *
 * @param id unique among the articles handled together
 * @param text what was printed; all spans point into it
 * @param masthead what is known beside the text
 * @param paragraphs where its paragraphs lie; empty means: one per non-blank line of the text
 * @param links the links in the text
 */
public record Article(String id, String text, Masthead masthead, List<Span> paragraphs, List<Hyperlink> links) {

    public Article {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
        Objects.requireNonNull(masthead);
        paragraphs = List.copyOf(paragraphs);
        links = List.copyOf(links);
        if (paragraphs.stream().anyMatch(paragraph -> paragraph.end() > text.length())) {
            throw new IllegalArgumentException("article " + id + ": a paragraph ends after the text");
        }
    }

    public static Article of(String id, String text, Masthead masthead) {
        return new Article(id, text, masthead, List.of(), List.of());
    }

    /** The outlet's name, if it is known at all. */
    public Optional<String> outletName() {
        return masthead.outlet().map(given -> given.value().name());
    }

    public Optional<Stamp> published() {
        return masthead.published().map(Given::value);
    }

    public Article withMasthead(Masthead other) {
        return new Article(id, text, other, paragraphs, links);
    }
}
