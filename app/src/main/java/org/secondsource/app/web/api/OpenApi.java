package org.secondsource.app.web.api;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.secondsource.app.web.access.Scope;
import org.secondsource.app.web.answer.Answer;

/**
 * The description of the API, written by hand and held against the server by a test, and the schema of articles, readings and
 * dossiers, which it points to.
 */
public final class OpenApi {
    private final String yaml = read("openapi.yaml");
    private final String schema = read("secondsource.schema.json");

    private static String read(String name) {
        try (InputStream stream = OpenApi.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing beside " + OpenApi.class.getName());
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public void addTo(RoutesConfig routes) {
        routes.get(
                "/api/openapi.yaml",
                context -> Answer.give(context, "application/yaml; charset=utf-8", yaml),
                Scope.NONE);
        routes.get("/api/schema.json", context -> Answer.give(context, Answer.JSON, schema), Scope.NONE);
    }
}
