package org.secondsource.app.web.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondsource.app.web.answer.Fields;
import org.secondsource.app.web.answer.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON that was sent, which is whatever somebody wrote. */
final class JsonBody implements Fields {
    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode node;

    private JsonBody(JsonNode node) {
        this.node = node;
    }

    static JsonBody of(Context context) {
        String type = Optional.ofNullable(context.contentType()).orElse("");
        if (!type.startsWith("application/json")) {
            throw Refusal.unsupported("send the body as application/json");
        }
        try {
            return new JsonBody(JSON.readTree(context.bodyAsBytes()));
        } catch (JacksonException broken) {
            throw Refusal.badRequest("the body is not JSON");
        }
    }

    @Override
    public Optional<String> typed(String field) {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value.asString(""));
    }

    /** A whole number between 1 and a bound. */
    int number(String field, int usual, int most) {
        JsonNode value = node.path(field);
        if (value.isMissingNode()) {
            return usual;
        }
        int number = value.isIntegralNumber() ? value.asInt(0) : 0;
        if (number < 1 || number > most) {
            throw Refusal.badRequest("the field \"" + field + "\" must be a whole number from 1 to " + most);
        }
        return number;
    }

    /** A list of texts; empty if it is not given. */
    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode each : node.path(field)) {
            texts.add(each.asString(""));
        }
        return texts;
    }
}
