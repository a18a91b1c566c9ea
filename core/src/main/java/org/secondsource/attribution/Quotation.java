package org.secondsource.attribution;

import java.util.Objects;
import org.secondsource.text.Span;

/**
 * A stretch between quotation marks, the marks included.
 *
 * @param span its characters
 * @param closed whether its closing mark is there; one that runs on into the next paragraph has none
 * @param depth 0 for one that stands in no other, 1 for one inside that, and so on
 */
record Quotation(Span span, boolean closed, int depth) {
    Quotation {
        Objects.requireNonNull(span);
    }
}
