package org.secondsource.eval.extraction;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.secondsource.ingest.page.PageModels;
import org.secondsource.ingest.page.PageReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code evaluate extraction}: reads the pages of a gold set and prints the scorer's figures. */
@Command(name = "extraction", description = "Score the reading of web pages.", mixinStandardHelpOptions = true)
public final class EvaluateExtraction implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "GOLD.json", description = "The pages lie beside it.")
    private Path goldFile = Path.of("");

    @Option(
            names = "--folds",
            paramLabel = "DIR",
            description = "Read each page with the models of DIR that were fitted without it: cross-validated figures.")
    private @Nullable Path folds;

    @Option(names = "--output", paramLabel = "PRED.json", description = "Also write what was read, for the scorer.")
    private @Nullable Path output;

    @Option(names = "--misses", paramLabel = "N", description = "Name the N pages with the lowest F1.")
    private int misses;

    @Option(names = "--json", description = "Print the figures as JSON.")
    private boolean json;

    @Option(names = "--speed", description = "Also print how many pages are parsed, and read, per second of CPU time.")
    private boolean speed;

    @Override
    public Integer call() {
        GoldPages pages = GoldPages.read(goldFile);
        Map<String, Prediction> predictions = predictions(pages, folds);
        ExtractionScore score = ExtractionScore.of(pages.gold(), predictions);
        PrintWriter out = out();
        if (json) {
            out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(score.figures()));
        } else {
            score.figures().forEach((name, value) -> out.printf(Locale.ROOT, "%-16s %.4f%n", name, value));
        }
        score.worst(misses).forEach(out::println);
        if (speed) {
            ReadingSpeed measured = ReadingSpeed.of(pages);
            out.printf(Locale.ROOT, "parsed per CPU-second %.1f%n", measured.parsed());
            out.printf(Locale.ROOT, "read per CPU-second   %.1f%n", measured.read());
            out.printf(Locale.ROOT, "reading to parsing    %.2f%n", measured.ratio());
        }
        if (output != null) {
            Map<String, Object> all = new LinkedHashMap<>();
            predictions.forEach((id, prediction) -> all.put(id, prediction.json()));
            JSON.writeValue(output, all);
        }
        out.flush();
        return 0;
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    static Map<String, Prediction> predictions(GoldPages pages, @Nullable Path folder) {
        Folds folds = folder == null ? null : Folds.read(folder);
        PageModels ours = folds == null ? PageModels.ours() : null;
        Map<String, Prediction> predictions = new LinkedHashMap<>();
        for (String id : pages.gold().keySet()) {
            PageModels models =
                    ours != null ? ours : Objects.requireNonNull(folds).models(id);
            predictions.put(id, Prediction.of(PageReader.with(models).read(pages.page(id), pages.address(id))));
        }
        return predictions;
    }
}
