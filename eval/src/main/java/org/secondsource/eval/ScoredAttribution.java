package org.secondsource.eval;

import java.util.List;
import org.secondsource.text.Span;

/** An attribution as the scorer sees it; {@code type} is direct, mixed, indirect or "None", {@code by} the rule or model. */
record ScoredAttribution(List<Span> source, List<Span> cue, List<Span> content, String type, String by) {
    ScoredAttribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
