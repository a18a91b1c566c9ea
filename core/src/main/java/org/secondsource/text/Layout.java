package org.secondsource.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An article taken apart: where its paragraphs, sentences and tokens lie. Sentences never cross paragraphs; tokens
 * never cross sentences; all are in the order of the text.
 *
 * @param furniture what stands in the text but is none of the report's statements: captions, credit lines, the dateline
 */
public record Layout(
        Article article, List<Span> paragraphs, List<Sentence> sentences, List<Token> tokens, List<Span> furniture) {

    public Layout {
        Objects.requireNonNull(article);
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
        furniture = List.copyOf(furniture);
    }

    /** Without furniture. */
    public Layout(Article article, List<Span> paragraphs, List<Sentence> sentences, List<Token> tokens) {
        this(article, paragraphs, sentences, tokens, List.of());
    }

    /** The same text with what was found out about it beside its statements. */
    public Layout with(Article sameText, List<Span> found) {
        return new Layout(sameText, paragraphs, sentences, tokens, found);
    }

    /** Whether a span lies wholly inside furniture. */
    public boolean isFurniture(Span span) {
        return furniture.stream().anyMatch(each -> each.contains(span));
    }

    public String text() {
        return article.text();
    }

    public List<Token> tokensOf(Sentence sentence) {
        return tokens.subList(sentence.firstToken(), sentence.endToken());
    }

    /** Index of the first token that ends after {@code offset}; the number of tokens if there is none. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The sentence that holds the character at {@code offset}, if any does. */
    public Optional<Sentence> sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sentences.size() && sentences.get(low).span().contains(offset)
                ? Optional.of(sentences.get(low))
                : Optional.empty();
    }
}
