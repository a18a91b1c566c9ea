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
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.secondsource.story.JoinRehearsal;
import org.secondsource.story.StoryStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate cluster GOLD}: places the articles of a gold stream into stories and prints how well they fit. */
@Command(
        name = "cluster",
        description = "Score stories against gold stories (JSON Lines, also gzipped).",
        mixinStandardHelpOptions = true)
public final class EvaluateCluster implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "GOLD", description = "articles with text, sentences or title, and story")
    private Path gold = Path.of("");

    @Option(names = "--predictions", description = "also write {\"id\",\"cluster\"} lines to this file")
    private Optional<Path> predictions = Optional.empty();

    @Option(names = "--samples", description = "write what the join decision should learn to this file instead")
    private Optional<Path> samples = Optional.empty();

    @Option(
            names = "--headlines",
            arity = "0..1",
            fallbackValue = "1",
            paramLabel = "N",
            description =
                    "take only the first line of each text, or of every Nth: briefs among whole texts; then only they give samples")
    private int headlines;

    @Option(names = "--json", description = "print the figures as JSON")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        List<GoldStories.Gold> stream = GoldStories.read(gold, headlines);
        if (samples.isPresent()) {
            writeSamples(stream, samples.get());
            return 0;
        }
        Map<String, String> placed = place(stream);
        if (predictions.isPresent()) {
            List<String> lines = placed.entrySet().stream()
                    .map(each -> "{\"id\":\"" + each.getKey() + "\",\"cluster\":\"" + each.getValue() + "\"}")
                    .toList();
            Files.write(predictions.get(), lines, StandardCharsets.UTF_8);
        }
        ClusterScore score = ClusterScore.of(stories(stream), placed);
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? score.json() : score.toString());
        out.flush();
        return 0;
    }

    /** Places a stream and scores it. */
    static ClusterScore score(List<GoldStories.Gold> stream) {
        return ClusterScore.of(stories(stream), place(stream));
    }

    private static Map<String, String> stories(List<GoldStories.Gold> stream) {
        Map<String, String> stories = new LinkedHashMap<>();
        stream.forEach(each -> stories.put(each.article().id(), each.story()));
        return stories;
    }

    private static Map<String, String> place(List<GoldStories.Gold> stream) {
        Map<String, String> placed = new LinkedHashMap<>();
        StoryStream stories = new StoryStream((id, story) -> placed.put(id, story.toString()));
        stream.forEach(each -> stories.add(each.article()));
        stories.finish();
        return placed;
    }

    private void writeSamples(List<GoldStories.Gold> stream, Path file) throws IOException {
        JoinRehearsal rehearsal = new JoinRehearsal();
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writer.write("joins\t" + String.join("\t", JoinRehearsal.names()) + "\n");
            for (int at = 0; at < stream.size(); at++) {
                GoldStories.Gold each = stream.get(at);
                List<JoinRehearsal.Sample> learned = rehearsal.rehearse(each.article(), each.story());
                if (headlines == 0 || at % headlines == 0) {
                    writer.write(learned.stream().map(EvaluateCluster::row).collect(Collectors.joining()));
                }
            }
        }
    }

    private static String row(JoinRehearsal.Sample sample) {
        String features = sample.features().stream().map(String::valueOf).collect(Collectors.joining("\t"));
        return (sample.joins() ? "1\t" : "0\t") + features + "\n";
    }
}
