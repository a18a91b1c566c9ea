package org.secondsource.eval;

import java.util.ArrayList;
import java.util.List;
import org.secondsource.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * A document with its gold attributions.
 *
 * @param complete whether every attribution of the text is annotated
 */
record ScoredDocument(String id, String text, String language, boolean complete, List<ScoredAttribution> attributions) {
    ScoredDocument {
        attributions = List.copyOf(attributions);
    }

    /** From a line of gold data; code points are turned into UTF-16 indices. */
    static ScoredDocument of(JsonNode line) {
        String text = line.path("text").asString("");
        List<ScoredAttribution> attributions = new ArrayList<>();
        for (JsonNode each : line.path("attributions")) {
            attributions.add(new ScoredAttribution(
                    spans(text, each.path("source")),
                    spans(text, each.path("cue")),
                    spans(text, each.path("content")),
                    each.path("type").isString() ? each.path("type").asString() : "None",
                    "gold"));
        }
        return new ScoredDocument(
                line.path("id").asString(""),
                text,
                line.path("lang").asString(""),
                line.path("complete").asBoolean(true),
                attributions);
    }

    private static List<Span> spans(String text, JsonNode pieces) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode piece : pieces) {
            spans.add(new Span(
                    text.offsetByCodePoints(0, piece.get(0).asInt()),
                    text.offsetByCodePoints(0, piece.get(1).asInt())));
        }
        return spans;
    }
}
