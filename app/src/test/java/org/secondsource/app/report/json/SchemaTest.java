package org.secondsource.app.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.Dossier;
import org.secondsource.SecondSource;
import org.secondsource.app.report.HarbourStory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What we write is what the published schema promises, and the schema names every field we write. */
class SchemaTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path FILE =
            Path.of(System.getProperty("secondsource.root", "..")).resolve("docs/schema/secondsource.schema.json");

    private static ObjectNode strictSchema() throws IOException {
        ObjectNode schema = (ObjectNode) JSON.readTree(Files.readString(FILE));
        closeObjects(schema);
        return schema;
    }

    /** Users may meet new fields; we may not write one that is not described. */
    private static void closeObjects(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.has("properties")
                && object.path("type").asString("").equals("object")) {
            object.put("additionalProperties", false);
        }
        node.forEach(SchemaTest::closeObjects);
    }

    private static List<String> violations(JsonNode schema, String json) {
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
        return compiled.validate(JSON.readTree(json)).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void describesADossier() throws IOException {
        StringWriter writer = new StringWriter();
        new JsonReport().write(HarbourStory.dossier(), true, writer);

        assertThat(violations(strictSchema(), writer.toString())).isEmpty();
    }

    @Test
    void describesWhatTheEngineFinds() throws IOException {
        Dossier story = HarbourStory.dossier();
        try (SecondSource secondSource = SecondSource.open()) {
            Dossier found = secondSource.compare(
                    story.readings().stream().map(reading -> reading.article()).toList());
            StringWriter writer = new StringWriter();
            new JsonReport().write(found, false, writer);

            assertThat(violations(strictSchema(), writer.toString())).isEmpty();
        }
    }

    @Test
    void noticesAFieldThatIsMissing() throws IOException {
        assertThat(violations(strictSchema(), "{\"summary\": \"\"}")).isNotEmpty();
    }
}
