package org.secondsource.attribution;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.secondsource.text.Span;

/**
 * Where an attribution lies: what a reader finds, before anything is concluded from it. Each role may lie in several
 * pieces ({@code "X," he said. "Y."}), in the order of the text. Contents include their quotation marks.
 *
 * @param source who says it; empty if nobody is named ("was estimated", "reportedly")
 * @param cue the words that attribute; empty for a quotation without any
 * @param content what is said; never empty
 * @param parent index, in the list this one belongs to, of the attribution whose content holds this one
 * @param confidence 0..1
 * @param by name of the rule or model that found it
 */
public record AttributionSpans(
        List<Span> source, List<Span> cue, List<Span> content, OptionalInt parent, double confidence, String by) {
    public AttributionSpans {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        Objects.requireNonNull(parent);
        Objects.requireNonNull(by);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution without content");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
    }
}
