package org.secondsource.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.secondsource.text.Span;

/**
 * A sentence or clause of one article that reports a fact.
 *
 * @param article id of the article
 * @param sentences numbers of the sentences it lies in
 * @param attribution id of the attribution it is made in; empty in the outlet's own voice
 * @param spans its words
 * @param voice own or attributed
 */
public record Statement(
        String article, List<Integer> sentences, Optional<String> attribution, List<Span> spans, Voice voice) {
    public Statement {
        Objects.requireNonNull(article);
        sentences = List.copyOf(sentences);
        Objects.requireNonNull(attribution);
        spans = List.copyOf(spans);
        Objects.requireNonNull(voice);
    }
}
