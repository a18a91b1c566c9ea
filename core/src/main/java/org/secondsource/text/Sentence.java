package org.secondsource.text;

import java.util.Objects;

/**
 * A sentence and where it stands.
 *
 * @param index its number in the article, from 0
 * @param span its characters, without surrounding white space
 * @param paragraph number of its paragraph, from 0
 * @param firstToken index of its first token in the layout
 * @param endToken index after its last token in the layout
 */
public record Sentence(int index, Span span, int paragraph, int firstToken, int endToken) {
    public Sentence {
        Objects.requireNonNull(span);
        if (firstToken > endToken) {
            throw new IllegalArgumentException("tokens [" + firstToken + ", " + endToken + ")");
        }
    }
}
