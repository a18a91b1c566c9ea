package org.secondsource.app.web.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.secondsource.app.web.answer.Answer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON that is not an article, a reading or a dossier. */
final class JsonText {
    private static final JsonMapper JSON = new JsonMapper();

    private JsonText() {}

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static String line(ObjectNode node) {
        return JSON.writeValueAsString(node);
    }

    static void give(Context context, ObjectNode node) {
        Answer.give(context, Answer.JSON, line(node));
    }

    /** A part of a list, with what to ask for next. */
    static <T> void give(Context context, List<T> items, Optional<String> next, BiConsumer<T, ObjectNode> form) {
        ObjectNode root = object();
        ArrayNode array = root.putArray("items");
        items.forEach(item -> form.accept(item, array.addObject()));
        root.put("next", next.orElse(null));
        give(context, root);
    }

    static void put(ObjectNode node, String name, Optional<String> value) {
        node.put(name, value.orElse(null));
    }
}
