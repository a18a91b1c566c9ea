package org.secondsource.attribution;

import java.util.Objects;
import java.util.Optional;
import org.secondsource.text.Span;

/**
 * Who says what: a source, the words that attribute, and what is said, with all that is concluded from them.
 *
 * @param id unique in its article, such as {@code a1}
 * @param spans where source, cue and content lie
 * @param type direct, indirect or mixed
 * @param parent id of the attribution whose content holds this one
 * @param speaker canonical name of who is meant, where certain; never a name for an unnamed source
 * @param kind what kind of source
 * @param unnamed the description of an unnamed source
 * @param chain from the first speaker to this article's outlet
 * @param stance how the source stands to the content
 * @param channel where the words were said or posted ("X", "statement"), and {@code audience} to whom, as printed
 * @param audience to whom they were said, as printed
 */
public record Attribution(
        String id,
        AttributionSpans spans,
        QuoteType type,
        Optional<String> parent,
        Optional<String> speaker,
        SourceKind kind,
        Optional<UnnamedSource> unnamed,
        Chain chain,
        Stance stance,
        Optional<Span> channel,
        Optional<Span> audience) {
    public Attribution {
        Objects.requireNonNull(id);
        Objects.requireNonNull(spans);
        Objects.requireNonNull(type);
        Objects.requireNonNull(parent);
        Objects.requireNonNull(speaker);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(unnamed);
        Objects.requireNonNull(chain);
        Objects.requireNonNull(stance);
        Objects.requireNonNull(channel);
        Objects.requireNonNull(audience);
        if (kind == SourceKind.UNNAMED && speaker.isPresent()) {
            throw new IllegalArgumentException("an unnamed source is never given a name: " + speaker.get());
        }
    }
}
