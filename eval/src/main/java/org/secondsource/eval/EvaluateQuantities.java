package org.secondsource.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.secondsource.language.Segmenter;
import org.secondsource.quantity.QuantityReader;
import org.secondsource.text.Article;
import org.secondsource.text.Layout;
import org.secondsource.text.Masthead;
import org.secondsource.text.Stamp;
import org.secondsource.time.TimeReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code evaluate quantities GOLD}: reads the quantities of gold documents and prints how many are right, by field. */
@Command(
        name = "quantities",
        description = "Score quantities against gold documents (JSON Lines, also gzipped).",
        mixinStandardHelpOptions = true)
public final class EvaluateQuantities implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "GOLD",
            description =
                    "documents with text, dct and quantities; the text of MEANTIME is taken from the data beside the checkout")
    private Path gold = Path.of("");

    @Option(names = "--predictions", description = "also write what was read, as JSON Lines, to this file")
    private Optional<Path> predictions = Optional.empty();

    @Option(names = "--part", description = "only the documents of this part (tune or test)")
    private Optional<String> part = Optional.empty();

    @Override
    public Integer call() throws IOException {
        List<JsonNode> documents = documents(gold).stream()
                .filter(document -> part.isEmpty()
                        || part.get().equals(document.path("part").asString()))
                .toList();
        List<String> lines = new ArrayList<>();
        QuantityScore score = score(documents, lines);
        if (predictions.isPresent()) {
            Files.write(predictions.get(), lines, StandardCharsets.UTF_8);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(score);
        out.flush();
        return 0;
    }

    /**
     * The gold documents. Texts that are not our own are no part of the checkout: a line without text gets that of the
     * document of its id beside it.
     *
     * @throws IllegalStateException if that is not there
     */
    static List<JsonNode> documents(Path gold) {
        Map<String, String> texts = new HashMap<>();
        for (String part : List.of("train", "dev")) {
            SharedData.find("data/temporal/" + part + "/meantime.jsonl.gz").stream()
                    .flatMap(file -> SharedData.lines(file).stream())
                    .forEach(document -> texts.put(
                            document.path("id").asString(),
                            document.path("text").asString()));
        }
        List<JsonNode> documents = SharedData.lines(gold);
        documents.stream()
                .filter(document -> !document.has("text"))
                .forEach(document -> ((ObjectNode) document)
                        .put("text", text(document.path("id").asString(), texts)));
        return documents;
    }

    private static String text(String id, Map<String, String> texts) {
        String text = texts.get(id);
        if (text == null) {
            throw new IllegalStateException("the text of " + id + " is not in data/temporal beside this checkout");
        }
        return text;
    }

    /** Reads and scores {@code documents}; a line of predictions per document is added to {@code lines}. */
    static QuantityScore score(List<JsonNode> documents, List<String> lines) {
        QuantityScore score = new QuantityScore();
        scoreInto(score, documents, lines);
        return score;
    }

    static void scoreInto(QuantityScore score, List<JsonNode> documents, List<String> lines) {
        Segmenter segmenter = new Segmenter("en");
        TimeReader times = new TimeReader();
        QuantityReader quantities = new QuantityReader();
        for (JsonNode document : documents) {
            Article article = Article.of(
                    document.path("id").asString(), document.path("text").asString(), Masthead.EMPTY);
            Layout layout = segmenter.segment(article);
            Optional<Stamp> published = Stamp.parse(document.path("dct").asString());
            List<GoldQuantity> read = quantities.read(layout, times.read(layout, published)).stream()
                    .map(GoldQuantity::of)
                    .toList();
            score.add(GoldQuantity.of(document), read);
            lines.add(JSON.writeValueAsString(line(article.id(), read)));
        }
    }

    private static ObjectNode line(String id, List<GoldQuantity> read) {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", id);
        ArrayNode all = line.putArray("quantities");
        read.forEach(quantity -> quantity.write(all.addObject()));
        return line;
    }
}
