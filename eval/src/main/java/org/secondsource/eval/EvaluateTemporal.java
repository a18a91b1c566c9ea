package org.secondsource.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.secondsource.language.Segmenter;
import org.secondsource.text.Article;
import org.secondsource.text.Layout;
import org.secondsource.text.Masthead;
import org.secondsource.text.Stamp;
import org.secondsource.time.TimeExpression;
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

/** {@code evaluate temporal GOLD}: reads the times of gold documents and prints the measures of TempEval-3. */
@Command(
        name = "temporal",
        description = "Score time expressions against gold documents (JSON Lines, also gzipped).",
        mixinStandardHelpOptions = true)
public final class EvaluateTemporal implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "GOLD", description = "documents with text, dct and timexes")
    private Path gold = Path.of("");

    @Option(names = "--predictions", description = "also write what was read, as JSON Lines, to this file")
    private Optional<Path> predictions = Optional.empty();

    @Option(names = "--json", description = "print the figures as JSON")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        List<String> lines = new ArrayList<>();
        TemporalScore score = score(SharedData.lines(gold), lines);
        if (predictions.isPresent()) {
            Files.write(predictions.get(), lines, StandardCharsets.UTF_8);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? score.json() : score.toString());
        out.flush();
        return 0;
    }

    /** Reads and scores {@code documents}; a line of predictions per document is added to {@code lines}. */
    static TemporalScore score(List<JsonNode> documents, List<String> lines) {
        Segmenter segmenter = new Segmenter("en");
        TimeReader reader = new TimeReader();
        TemporalScore score = new TemporalScore();
        for (JsonNode document : documents) {
            Article article = Article.of(
                    document.path("id").asString(), document.path("text").asString(), Masthead.EMPTY);
            Layout layout = segmenter.segment(article);
            List<TimeExpression> times =
                    reader.read(layout, Stamp.parse(document.path("dct").asString()));
            ObjectNode line = predicted(article, times);
            score.add(TimedSpan.of(document), TimedSpan.of(line));
            lines.add(JSON.writeValueAsString(line));
        }
        return score;
    }

    private static ObjectNode predicted(Article article, List<TimeExpression> times) {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", article.id());
        ArrayNode timexes = line.putArray("timexes");
        for (TimeExpression time : times) {
            ObjectNode timex = timexes.addObject();
            timex.put("start", time.span().start());
            timex.put("end", time.span().end());
            timex.put("type", time.type().name());
            timex.put("value", time.value());
            timex.put("by", time.rule());
        }
        return line;
    }
}
