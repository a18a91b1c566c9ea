package org.secondsource.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.secondsource.claim.PairScorer;
import org.secondsource.claim.SentenceEncoder;
import org.secondsource.neural.LearnedEncoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code evaluate pairs GOLD}: how well pairs of sentences that report the same are told from others. Pairs with a
 * {@code topic} are scored among the sentences of their topic, others among all of the file.
 */
@Command(
        name = "pairs",
        description = "Score the linking of sentence pairs against gold labels (JSON Lines, also gzipped).",
        mixinStandardHelpOptions = true)
public final class EvaluatePairs implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "GOLD", description = "pairs with a, b and label")
    private Path gold = Path.of("");

    @Option(names = "--predictions", description = "also write id and score of each pair, as JSON Lines, to this file")
    private Optional<Path> predictions = Optional.empty();

    @Option(names = "--measures", description = "also write what the decision looks at, as a table for training")
    private Optional<Path> measures = Optional.empty();

    @Option(names = "--words", description = "by words alone, without the sentence encoder")
    private boolean wordsOnly;

    @Option(names = "--json", description = "print the figures as JSON")
    private boolean json;

    /** A pair with its score and measures. */
    record Scored(String id, int label, double score, double grade, Map<String, Double> measures) {}

    @Override
    public Integer call() throws IOException {
        List<Scored> scored;
        try (LearnedEncoder learned = LearnedEncoder.open()) {
            scored = score(SharedData.lines(gold), wordsOnly ? texts -> List.of() : learned);
        }
        if (predictions.isPresent()) {
            write(
                    predictions.get(),
                    scored.stream().map(EvaluatePairs::prediction).toList());
        }
        if (measures.isPresent()) {
            write(measures.get(), table(scored));
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? figures(scored).json() : figures(scored).toString());
        out.flush();
        return 0;
    }

    static PairScore figures(List<Scored> scored) {
        PairScore figures = new PairScore();
        scored.forEach(pair -> figures.add(pair.label(), pair.score(), pair.grade()));
        return figures;
    }

    /** Scores all pairs, in their order. */
    static List<Scored> score(List<JsonNode> pairs, SentenceEncoder encoder) {
        Map<String, Map<String, Integer>> numbers = new LinkedHashMap<>();
        for (JsonNode pair : pairs) {
            Map<String, Integer> ofTopic = numbers.computeIfAbsent(topic(pair), key -> new LinkedHashMap<>());
            ofTopic.putIfAbsent(pair.path("a").asString(), ofTopic.size());
            ofTopic.putIfAbsent(pair.path("b").asString(), ofTopic.size());
        }
        Map<String, PairScorer> scorers = new LinkedHashMap<>();
        numbers.forEach(
                (topic, sentences) -> scorers.put(topic, PairScorer.of(List.copyOf(sentences.keySet()), encoder)));
        List<Scored> scored = new ArrayList<>();
        for (JsonNode pair : pairs) {
            Map<String, Integer> ofTopic = numbers.getOrDefault(topic(pair), Map.of());
            int a = ofTopic.getOrDefault(pair.path("a").asString(), 0);
            int b = ofTopic.getOrDefault(pair.path("b").asString(), 0);
            PairScorer scorer = Optional.ofNullable(scorers.get(topic(pair))).orElseThrow();
            scored.add(new Scored(
                    pair.path("id").asString(),
                    pair.path("label").asInt(),
                    scorer.score(a, b),
                    pair.path("score").asDouble(Double.NaN),
                    scorer.measures(a, b)));
        }
        return scored;
    }

    private static String topic(JsonNode pair) {
        return pair.path("topic").asString("");
    }

    private static String prediction(Scored pair) {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", pair.id());
        line.put("score", pair.score());
        return JSON.writeValueAsString(line);
    }

    private static List<String> table(List<Scored> scored) {
        List<String> lines = new ArrayList<>();
        for (Scored pair : scored) {
            if (lines.isEmpty()) {
                lines.add("id\tlabel\t" + String.join("\t", pair.measures().keySet()));
            }
            lines.add(pair.id()
                    + '\t'
                    + pair.label()
                    + '\t'
                    + pair.measures().values().stream().map(String::valueOf).collect(Collectors.joining("\t")));
        }
        return lines;
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.write(file, lines, StandardCharsets.UTF_8);
    }
}
