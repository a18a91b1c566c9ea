package org.secondsource.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.secondsource.attribution.Attribution;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;

/**
 * Words that an article prints in quotation marks.
 *
 * @param source the article
 * @param sentence the sentence they begin in
 * @param span the words, without the marks
 * @param words the same, without what is the report's own
 * @param attribution whose words they are, where that was read
 */
record Quoted(
        ArticleView source, Sentence sentence, Span span, List<QuotedWord> words, Optional<Attribution> attribution) {
    Quoted {
        Objects.requireNonNull(source);
        Objects.requireNonNull(sentence);
        Objects.requireNonNull(span);
        words = List.copyOf(words);
        Objects.requireNonNull(attribution);
    }

    Optional<String> speaker() {
        return attribution.flatMap(Attribution::speaker);
    }

    SentenceRef place() {
        return new SentenceRef(source.id(), sentence.index());
    }

    String text() {
        return span.of(source.text());
    }
}
