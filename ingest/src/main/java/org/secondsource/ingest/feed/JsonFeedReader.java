package org.secondsource.ingest.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;
import org.secondsource.text.Stamp;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org). */
final class JsonFeedReader {
    private static final JsonMapper JSON = new JsonMapper();

    Feed read(String text, URI base) {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JacksonException broken) {
            Problem problem = new Problem(
                    ProblemCode.DAMAGED_RECORD, base.toString(), "not valid JSON: " + broken.getOriginalMessage());
            return new Feed(Feed.Kind.NONE, Optional.empty(), List.of(), List.of(), List.of(problem));
        }
        if (!root.path("version").asString("").contains("jsonfeed")) {
            return new Feed(Feed.Kind.NONE, Optional.empty(), List.of(), List.of(), List.of());
        }
        FeedReader.Collected collected = new FeedReader.Collected(base);
        for (JsonNode item : root.path("items")) {
            collected.add(
                    string(item, "url").or(() -> string(item, "external_url")).or(() -> string(item, "id")),
                    string(item, "title"),
                    date(item, "date_published"),
                    date(item, "date_modified"));
        }
        return collected.feed(Feed.Kind.JSON_FEED, string(root, "title"));
    }

    private static Optional<String> string(JsonNode node, String field) {
        return Optional.of(node.path(field).asString("")).filter(text -> !text.isBlank());
    }

    private static Optional<Stamp> date(JsonNode node, String field) {
        return string(node, field).flatMap(FeedDate::parse);
    }
}
