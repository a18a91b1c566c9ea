package org.secondsource.eval;

import java.util.ArrayList;
import java.util.List;
import org.secondsource.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * A time expression as gold data and predictions have it.
 *
 * @param span in characters (the data has none beyond the basic plane, so code points and UTF-16 agree)
 */
record TimedSpan(Span span, String type, String value) {

    static List<TimedSpan> of(JsonNode document) {
        List<TimedSpan> all = new ArrayList<>();
        for (JsonNode each : document.path("timexes")) {
            Span span = new Span(each.path("start").asInt(), each.path("end").asInt());
            all.add(new TimedSpan(
                    span, each.path("type").asString(), each.path("value").asString()));
        }
        return all;
    }

    /** Whether it is a date or time with a year: what a timeline needs. */
    boolean isDated() {
        boolean kind = type.equals("DATE") || type.equals("TIME");
        return kind && value.length() >= 4 && value.substring(0, 4).chars().allMatch(Character::isDigit);
    }
}
