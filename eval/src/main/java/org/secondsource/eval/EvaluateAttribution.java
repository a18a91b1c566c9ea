package org.secondsource.eval;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.secondsource.attribution.AttributionReader;
import org.secondsource.attribution.RuleReader;
import org.secondsource.neural.LearnedReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code secondsource evaluate attribution}: who says what, the learned reader and the rules alone beside it. */
@Command(
        name = "attribution",
        description = "Score the readers of attributions against gold data.",
        mixinStandardHelpOptions = true)
final class EvaluateAttribution implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();

    @Parameters(
            index = "0",
            paramLabel = "GOLD",
            description = "JSON Lines with gold attributions, or the first part of such a name: GOLD.SPLIT.jsonl.gz")
    private Path gold = Path.of("");

    @Option(names = "--split", paramLabel = "SPLIT", description = "part of the data: train or dev")
    private Optional<String> split = Optional.empty();

    @Option(names = "--json", paramLabel = "FILE", description = "write the figures as JSON too")
    private Optional<Path> json = Optional.empty();

    @Option(names = "--predictions", paramLabel = "FILE", description = "write what the first reader found")
    private Optional<Path> predictions = Optional.empty();

    @Option(
            names = "--nested",
            description = "count nested attributions too; gold such as PolNeAR has none, so they are left out else")
    private boolean nested;

    @Spec
    private @Nullable CommandSpec command;

    @Override
    public Integer call() throws IOException {
        Path file = split.map(part -> gold.resolveSibling(gold.getFileName() + "." + part + ".jsonl.gz"))
                .orElse(gold);
        if (!Files.isReadable(file)) {
            err().println("cannot read " + file + ": give a file of JSON Lines, or its first part and --split");
            return 2;
        }
        List<JsonNode> lines = SharedData.lines(file);
        List<ScoredDocument> documents = lines.stream().map(ScoredDocument::of).toList();
        Map<String, AttributionScore> scores = new LinkedHashMap<>();
        for (Map.Entry<String, AttributionReader> reader : readers().entrySet()) {
            scores.put(reader.getKey(), new AttributionRun(reader.getValue(), nested).score(documents));
        }
        out().print(AttributionTable.print(scores));
        SpeakerScore.of(lines).map(SpeakerScore::table).ifPresent(out()::println);
        out().flush();
        if (json.isPresent()) {
            Files.writeString(json.get(), JSON.writeValueAsString(AttributionTable.json(scores)) + "\n");
        }
        if (predictions.isPresent()) {
            writePredictions(documents, predictions.get());
        }
        return 0;
    }

    /** The learned reader, and the rules as the baseline it must beat. */
    private static Map<String, AttributionReader> readers() {
        Map<String, AttributionReader> readers = new LinkedHashMap<>();
        readers.put("learned", LearnedReader.open());
        readers.put("rules", new RuleReader());
        return readers;
    }

    private void writePredictions(List<ScoredDocument> documents, Path file) throws IOException {
        AttributionRun run = new AttributionRun(readers().values().iterator().next(), nested);
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (ScoredDocument document : documents) {
                writer.write(JSON.writeValueAsString(AttributionRun.json(document, run.read(document))));
                writer.write('\n');
            }
        }
    }

    private PrintWriter out() {
        return Objects.requireNonNull(command, "picocli sets it").commandLine().getOut();
    }

    private PrintWriter err() {
        return Objects.requireNonNull(command, "picocli sets it").commandLine().getErr();
    }
}
