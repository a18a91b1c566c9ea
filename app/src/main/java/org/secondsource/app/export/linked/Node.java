package org.secondsource.app.export.linked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A node of linked data while it is written: properties in the order they are put. Not thread-safe. */
final class Node {
    private final Map<String, Object> properties = new LinkedHashMap<>();

    static Node of(String id, String... types) {
        return new Node().put("@id", id).put("@type", one(List.of(types)));
    }

    /** A node that nothing else points at. */
    static Node unnamed(String... types) {
        return new Node().put("@type", one(List.of(types)));
    }

    static Map<String, Object> reference(String id) {
        return Map.of("@id", id);
    }

    static List<Map<String, Object>> references(List<String> ids) {
        return ids.stream().map(Node::reference).toList();
    }

    Node put(String property, Object value) {
        properties.put(property, value);
        return this;
    }

    Node put(String property, Optional<?> value) {
        value.ifPresent(each -> properties.put(property, each));
        return this;
    }

    /** Left out if there is nothing; a single value stands for itself. */
    Node putAll(String property, List<?> values) {
        if (!values.isEmpty()) {
            properties.put(property, one(values));
        }
        return this;
    }

    Map<String, Object> map() {
        return properties;
    }

    private static Object one(List<?> values) {
        return values.size() == 1 ? values.get(0) : new ArrayList<>(values);
    }
}
