package org.secondsource.ingest.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** The JSON-LD of a page: the object that describes the article, and the objects it may refer to. */
final class StructuredData {
    /** JSON-LD objects looked at on one page; the development pages have at most 3,433. */
    private static final int MOST_OBJECTS = 5_000;

    private final List<JsonNode> objects = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<String> broken = new ArrayList<>();

    private StructuredData() {}

    static StructuredData of(PageScan scan) {
        StructuredData data = new StructuredData();
        for (Element script : scan.asides().scripts()) {
            String text = script.data();
            Optional<JsonNode> json = LooseJson.parse(text);
            json.ifPresent(data::collect);
            if (json.isEmpty() && !text.isBlank()) {
                data.broken.add(text);
            }
        }
        return data;
    }

    /** The text of blocks that no repair could read. */
    List<String> broken() {
        return broken;
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty() && objects.size() < MOST_OBJECTS) {
            JsonNode node = open.poll();
            if (node.isObject()) {
                objects.add(node);
                String id = text(node, "@id");
                if (!id.isEmpty() && node.size() > 1) {
                    byId.putIfAbsent(id, node);
                }
            }
            for (JsonNode child : node) {
                if (child.isContainer()) {
                    open.add(child);
                }
            }
        }
    }

    /** The object that describes the article: the richest of those whose type says so; the first if equal. */
    Optional<JsonNode> article() {
        JsonNode best = null;
        int most = 0;
        for (JsonNode object : objects) {
            int worth = worth(object);
            if (worth > most) {
                best = object;
                most = worth;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int worth(JsonNode object) {
        String type = types(object);
        boolean article = type.contains("Article") || type.contains("BlogPosting") || type.contains("Report");
        if (!article && !type.contains("WebPage") && !type.contains("CreativeWork") && !type.contains("Posting")) {
            return 0;
        }
        int worth = article ? 20 : 1;
        worth += type.contains("LiveBlog") ? 10 : 0;
        worth += has(object, "headline") ? 4 : 0;
        worth += has(object, "datePublished") ? 4 : 0;
        worth += has(object, "author") ? 3 : 0;
        worth += has(object, "articleBody") ? 2 : 0;
        return worth + (has(object, "dateModified") ? 1 : 0);
    }

    static String types(JsonNode object) {
        JsonNode type = object.path("@type");
        if (!type.isArray()) {
            return type.isString() ? type.stringValue() : "";
        }
        StringBuilder all = new StringBuilder();
        type.forEach(one -> all.append(one.isString() ? one.stringValue() : "").append(' '));
        return all.toString();
    }

    /** Whether an object of the page is a news article, not a blog's or a shop's. */
    boolean isNews() {
        return objects.stream()
                .map(StructuredData::types)
                .anyMatch(type ->
                        type.contains("NewsArticle") || type.contains("Reportage") || type.contains("LiveBlog"));
    }

    List<JsonNode> objects() {
        return objects;
    }

    /** The object itself, or the one its {@code @id} points at. */
    JsonNode resolve(JsonNode node) {
        return node.isObject() && !has(node, "name") ? byId.getOrDefault(text(node, "@id"), node) : node;
    }

    static boolean has(JsonNode object, String field) {
        return object.has(field) && !object.path(field).isNull();
    }

    /** A field's text: of a string, of the first string of an array, or of an object's {@code name} or {@code @value}. */
    static String text(JsonNode object, String field) {
        return string(object.path(field), 0);
    }

    private static String string(JsonNode value, int depth) {
        if (value.isString()) {
            return Witnesses.even(value.stringValue());
        }
        if (value.isNumber()) {
            return value.asString();
        }
        if (depth > 2) {
            return "";
        }
        if (value.isArray() && !value.isEmpty()) {
            return string(value.get(0), depth + 1);
        }
        return value.isObject() ? string(value.has("name") ? value.path("name") : value.path("@value"), depth + 1) : "";
    }
}
