package org.secondsource.app.export.linked;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.secondsource.Dossier;
import org.secondsource.SecondSource;
import org.secondsource.app.report.HarbourStory;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.SourceKind;
import org.secondsource.reading.Reading;
import org.secondsource.text.Article;
import org.secondsource.text.Masthead;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Read with a JSON-LD processor, as strangers would, and without any network. */
class LinkedDataTest {
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String SCHEMA = "https://schema.org/";

    /** The file must say everything itself: the annotation model's own context is found empty, others are not found. */
    private static final DocumentLoader OFFLINE = (url, options) -> {
        String context = switch (url.toString()) {
            case "http://www.w3.org/ns/anno.jsonld" -> "{\"@context\": {}}";
            case "https://schema.org" -> "{\"@context\": {\"@vocab\": \"https://schema.org/\"}}";
            default -> throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, url + " was asked for");
        };
        return JsonDocument.of(new StringReader(context));
    };

    /** Nodes by their identifiers. */
    private static Map<String, JsonObject> nodes(String text) throws JsonLdError {
        JsonArray flat = JsonLd.flatten(JsonDocument.of(new StringReader(text)))
                .loader(OFFLINE)
                .get()
                .asJsonArray();
        Map<String, JsonObject> nodes = new LinkedHashMap<>();
        flat.forEach(node -> nodes.put(node.asJsonObject().getString("@id"), node.asJsonObject()));
        return nodes;
    }

    private static Map<String, JsonObject> nodes(Dossier dossier) throws JsonLdError {
        return nodes(new LinkedData().render(dossier));
    }

    private static JsonObject node(Map<String, JsonObject> nodes, String id) {
        return Objects.requireNonNull(nodes.get(id), id);
    }

    private static boolean isA(JsonObject node, String type) {
        return node.containsKey("@type")
                && node.getJsonArray("@type").getValuesAs(JsonString::getString).contains(type);
    }

    private static List<JsonObject> all(Map<String, JsonObject> nodes, String type) {
        return nodes.values().stream().filter(node -> isA(node, type)).toList();
    }

    private static List<JsonObject> values(JsonObject node, String property) {
        return node.containsKey(property)
                ? node.getJsonArray(property).getValuesAs(JsonValue::asJsonObject)
                : List.of();
    }

    private static List<JsonObject> followed(JsonObject node, String property, Map<String, JsonObject> nodes) {
        return values(node, property).stream()
                .map(reference -> node(nodes, reference.getString("@id")))
                .toList();
    }

    private static String text(JsonObject node, String property) {
        JsonObject value = values(node, property).get(0);
        JsonValue literal = Objects.requireNonNull(value.get("@value"));
        return literal instanceof JsonString string ? string.getString() : literal.toString();
    }

    @Test
    void quotesAndCountsTheSameWords() throws JsonLdError {
        Dossier dossier = HarbourStory.dossier();
        Map<String, JsonObject> nodes = nodes(dossier);
        Names names = Names.of(dossier);
        Map<String, int[]> texts = new LinkedHashMap<>();
        dossier.readings()
                .forEach(reading -> texts.put(
                        names.article(reading.article().id()),
                        reading.article().text().codePoints().toArray()));

        List<JsonObject> pieces = all(nodes, OA + "SpecificResource");
        assertThat(pieces).hasSizeGreaterThan(100);
        for (JsonObject piece : pieces) {
            int[] text = Objects.requireNonNull(
                    texts.get(values(piece, OA + "hasSource").get(0).getString("@id")));
            List<JsonObject> selectors = followed(piece, OA + "hasSelector", nodes);
            JsonObject quote = selectors.get(0);
            JsonObject position = selectors.get(1);
            int start = Integer.parseInt(text(position, OA + "start"));
            int end = Integer.parseInt(text(position, OA + "end"));
            String before = text(quote, OA + "prefix");
            String exact = text(quote, OA + "exact");
            assertThat(new String(text, start, end - start)).isEqualTo(exact);
            assertThat(new String(text, 0, start)).endsWith(before);
            assertThat(new String(text, end, text.length - end)).startsWith(text(quote, OA + "suffix"));
        }
    }

    @Test
    void countsCodePointsBeyondTheBasicPlane() throws JsonLdError {
        String text =
                "\uD83D\uDE00\uD83D\uDE00 \"We saw \uD83D\uDE00 it,\" said Ann Other. The mayor said 40 people came.";
        try (SecondSource secondSource = SecondSource.open()) {
            Dossier dossier = secondSource.compare(List.of(Article.of("a b/c", text, Masthead.EMPTY)));
            List<JsonObject> positions = all(nodes(dossier), OA + "TextPositionSelector");

            assertThat(positions).isNotEmpty();
            assertThat(positions)
                    .extracting(position -> Integer.parseInt(text(position, OA + "end")))
                    .allSatisfy(end -> assertThat(end).isLessThanOrEqualTo(text.codePointCount(0, text.length())));
        }
    }

    @Test
    void annotatesTheWordsOfEveryAttribution() throws JsonLdError {
        Dossier dossier = HarbourStory.dossier();
        Map<String, JsonObject> nodes = nodes(dossier);
        Names names = Names.of(dossier);
        for (Reading reading : dossier.readings()) {
            for (Attribution said : reading.attributions()) {
                String id = names.attribution(reading.article().id(), said.id());
                JsonObject annotation = node(nodes, id + "/annotation");
                assertThat(isA(annotation, OA + "Annotation")).isTrue();
                assertThat(values(annotation, OA + "hasTarget"))
                        .hasSameSizeAs(said.spans().content());
                assertThat(followed(annotation, OA + "hasBody", nodes)).containsExactly(node(nodes, id));
            }
        }
    }

    @Test
    void leadsFromEverySpeechToItsPrimarySourceStationByStation() throws JsonLdError {
        Dossier dossier = HarbourStory.dossier();
        Map<String, JsonObject> nodes = nodes(dossier);
        Names names = Names.of(dossier);
        for (Reading reading : dossier.readings()) {
            for (Attribution said : reading.attributions()) {
                JsonObject speech =
                        node(nodes, names.attribution(reading.article().id(), said.id()));
                JsonObject station =
                        followed(speech, PROV + "wasDerivedFrom", nodes).get(0);
                int steps = 1;
                for (List<JsonObject> next = before(station, nodes); !next.isEmpty(); next = before(station, nodes)) {
                    station = next.get(0);
                    steps++;
                }
                assertThat(steps).isEqualTo(said.chain().hops().size());
                assertThat(followed(speech, PROV + "hadPrimarySource", nodes)).containsExactly(station);
            }
        }
    }

    private static List<JsonObject> before(JsonObject station, Map<String, JsonObject> nodes) {
        List<JsonObject> before = new ArrayList<>(followed(station, PROV + "wasQuotedFrom", nodes));
        before.addAll(followed(station, PROV + "wasDerivedFrom", nodes));
        before.removeIf(node -> !isA(node, Vocabulary.OWN + "Words"));
        return before;
    }

    @Test
    void givesNoUnnamedSourceANameOrAPlaceBesideAnother() throws JsonLdError {
        Dossier dossier = HarbourStory.dossier();
        List<JsonObject> unnamed = all(nodes(dossier), Vocabulary.OWN + "UnnamedSource");
        long stations = dossier.readings().stream()
                .flatMap(reading -> reading.attributions().stream())
                .flatMap(said -> said.chain().hops().stream())
                .filter(hop -> hop.kind() == SourceKind.UNNAMED)
                .count();

        assertThat(unnamed).hasSizeGreaterThanOrEqualTo((int) stations);
        assertThat(unnamed).allSatisfy(source -> {
            assertThat(isA(source, PROV + "Agent")).isTrue();
            assertThat(source.keySet())
                    .allMatch(key -> key.startsWith("@") || key.startsWith(Vocabulary.OWN))
                    .contains(Vocabulary.OWN + "describedAs");
        });
    }

    @Test
    void tellsWhoAgreesConflictsAndDenies() throws JsonLdError {
        Dossier dossier = HarbourStory.dossier();
        Map<String, JsonObject> nodes = nodes(dossier);
        Set<String> properties = new HashSet<>();
        nodes.values().forEach(node -> properties.addAll(node.keySet()));

        assertThat(properties)
                .contains(Vocabulary.OWN + "agrees", Vocabulary.OWN + "denies", Vocabulary.OWN + "conflictsWith");
        assertThat(all(nodes, SCHEMA + "Claim"))
                .hasSameSizeAs(dossier.comparison().claims());
    }

    @Test
    void tellsWhatAReportCites() throws JsonLdError {
        Dossier dossier = HarbourStory.dossier();
        Map<String, JsonObject> nodes = nodes(dossier);
        Names names = Names.of(dossier);

        assertThat(followed(node(nodes, names.article("wire")), SCHEMA + "isBasedOn", nodes))
                .containsExactly(node(nodes, names.article("courier")));
        assertThat(values(node(nodes, names.article("courier")), SCHEMA + "isBasedOn"))
                .isEmpty();
    }

    /** A term that no context explains is dropped by every processor without a word. */
    @Test
    void explainsEveryTerm() {
        JsonNode document = new JsonMapper().readTree(new LinkedData().render(HarbourStory.dossier()));
        Set<String> terms = new HashSet<>();
        document.path("@context").path(1).propertyNames().forEach(terms::add);
        Set<String> used = new HashSet<>();
        document.path("@graph").forEach(node -> collect(node, used));

        assertThat(used).allSatisfy(term -> {
            String known = term.contains(":") ? term.substring(0, term.indexOf(':')) : term;
            assertThat(term.startsWith("@") || terms.contains(known)).as(term).isTrue();
        });
    }

    private static void collect(JsonNode node, Set<String> used) {
        node.properties().forEach(property -> {
            used.add(property.getKey());
            if (property.getKey().equals("@type")) {
                property.getValue().forEach(type -> used.add(type.asString()));
                property.getValue().asStringOpt().ifPresent(used::add);
            }
        });
        node.forEach(child -> collect(child, used));
    }

    @Test
    void ratesNoClaim() {
        Dossier dossier = HarbourStory.dossier();
        String everything = new LinkedData().render(dossier) + new LinkedData().head(dossier);

        assertThat(everything).doesNotContainIgnoringCase("ClaimReview").doesNotContainIgnoringCase("rating\"");
    }

    @Test
    void givesTheSameBytesForTheSameDossier() {
        assertThat(new LinkedData().render(HarbourStory.dossier()))
                .isEqualTo(new LinkedData().render(HarbourStory.dossier()));
    }

    @Test
    void standsInAPageWithoutEndingItsElement() throws JsonLdError {
        String attack = "</script><!--<script>alert(1)&\u2028";
        Masthead masthead = Masthead.EMPTY.toBuilder().title(attack).build();
        try (SecondSource secondSource = SecondSource.open()) {
            String head = new LinkedData()
                    .head(secondSource.compare(
                            List.of(Article.of(attack, "\"It is " + attack + ",\" said Ann Other.", masthead))));

            assertThat(head).doesNotContain("<", ">", "&", "\u2028");
            assertThat(all(nodes(head), SCHEMA + "NewsArticle"))
                    .singleElement()
                    .satisfies(report ->
                            assertThat(text(report, SCHEMA + "headline")).isEqualTo(attack));
        }
    }
}
