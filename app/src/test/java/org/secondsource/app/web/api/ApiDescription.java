package org.secondsource.app.web.api;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What {@code openapi.yaml} promises, to hold answers against. */
final class ApiDescription {
    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode root;
    private final ObjectNode definitions;

    private ApiDescription(JsonNode root, ObjectNode definitions) {
        this.root = root;
        this.definitions = definitions;
    }

    static ApiDescription read() {
        JsonNode root = JSON.valueToTree(new Yaml().<Object>load(resource("openapi.yaml")));
        ObjectNode definitions = JSON.createObjectNode();
        String schemas = root.path("components").path("schemas").toString();
        ObjectNode own = (ObjectNode) JSON.readTree(schemas.replace("#/components/schemas/", "#/$defs/")
                .replace("/api/schema.json#/$defs/", "#/$defs/published/$defs/")
                .replace("\"/api/schema.json\"", "\"#/$defs/published\""));
        closeObjects(own);
        definitions.setAll(own);
        definitions.set(
                "published",
                JSON.readTree(
                        resource("secondsource.schema.json").replace("\"#/$defs/", "\"#/$defs/published/$defs/")));
        return new ApiDescription(root, definitions);
    }

    private static String resource(String name) {
        try (InputStream stream = OpenApi.class.getResourceAsStream(name)) {
            return new String(stream == null ? new byte[0] : stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Users may meet new fields; we may not send one that is not described. */
    private static void closeObjects(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("properties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(ApiDescription::closeObjects);
    }

    /** As {@code GET /path/{parameter}}. */
    List<String> operations() {
        List<String> operations = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(entry -> !entry.getKey().equals("parameters"))
                        .forEach(entry -> operations.add(
                                entry.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        return operations;
    }

    List<String> operationsWith(int status) {
        return operations().stream()
                .filter(operation -> responses(operation).has(Integer.toString(status)))
                .toList();
    }

    /** Every answer to every operation, as {@code GET /path 200}, sorted. */
    Set<String> answers() {
        Set<String> answers = new TreeSet<>();
        operations()
                .forEach(operation -> responses(operation)
                        .properties()
                        .forEach(response -> answers.add(operation + " " + response.getKey())));
        return answers;
    }

    private JsonNode responses(String operation) {
        String method = operation.replaceAll(" .*", "").toLowerCase(java.util.Locale.ROOT);
        return root.path("paths")
                .path(operation.replaceAll(".* ", ""))
                .path(method)
                .path("responses");
    }

    /** The operation that an address belongs to. */
    String operation(String method, String address) {
        String path = address.replaceAll("\\?.*", "");
        return operations().stream()
                .filter(each -> each.startsWith(method + " "))
                .filter(each -> path.matches(pattern(each.substring(method.length() + 1))))
                .min(java.util.Comparator.comparingInt(each -> each.indexOf('{') < 0 ? 0 : 1))
                .orElseThrow(() -> new AssertionError(method + " " + address + " is not described"));
    }

    private static String pattern(String path) {
        return path.replaceAll("\\{[a-z]+\\}", "[^/]+").replace(".", "\\.");
    }

    /** How an answer breaks what is promised. */
    List<String> violations(String operation, HttpResponse<String> answer) {
        JsonNode response = responses(operation).path(Integer.toString(answer.statusCode()));
        if (response.isMissingNode()) {
            return List.of("the status " + answer.statusCode() + " is not described");
        }
        JsonNode described =
                response.has("$ref") ? root.at(response.path("$ref").asString().substring(1)) : response;
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        JsonNode content = described.path("content");
        if (content.isMissingNode()) {
            return answer.body().isEmpty() ? List.of() : List.of("a body is not described");
        }
        if (!content.has(type)) {
            return List.of("the type " + type + " is not described");
        }
        return content.path(type).has("schema")
                ? violations(content.path(type).path("schema"), answer.body())
                : List.of();
    }

    private List<String> violations(JsonNode schema, String body) {
        ObjectNode whole = (ObjectNode) JSON.readTree(schema.toString().replace("#/components/schemas/", "#/$defs/"));
        whole.set("$defs", definitions);
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole);
        return compiled.validate(JSON.readTree(body)).stream()
                .map(Object::toString)
                .toList();
    }
}
