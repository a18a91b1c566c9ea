package org.secondsource.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.secondsource.benchmarks.corpus.Corpus;
import org.secondsource.benchmarks.corpus.Corpus.Size;
import org.secondsource.benchmarks.stream.Chart;
import org.secondsource.benchmarks.stream.Row;
import org.secondsource.benchmarks.stream.StreamRun;
import org.secondsource.benchmarks.stream.StreamRun.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code benchmark stream}: what placing an article and looking up its passages cost as a stream grows. */
@Command(
        name = "stream",
        description = "Place a generated stream into stories and look up copies, and tell what an article costs.",
        mixinStandardHelpOptions = true)
final class MeasureStream implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--articles", paramLabel = "N", description = "How many (default: ${DEFAULT-VALUE}).")
    private int articles = 100_000;

    @Option(names = "--a-day", paramLabel = "N", description = "Articles of a day (default: ${DEFAULT-VALUE}).")
    private int aDay = Size.DESK.aDay();

    @Option(names = "--step", paramLabel = "N", description = "Articles between two rows (default: ${DEFAULT-VALUE}).")
    private int step = 50_000;

    @Option(
            names = "--warm",
            paramLabel = "N",
            description = "Articles of another stream to begin with, for the compiler (default: ${DEFAULT-VALUE}).")
    private int warm = 10_000;

    @Option(names = "--seed", paramLabel = "N", description = "Of the corpus (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--plot", paramLabel = "FILE", description = "Also draw the rows into this file, as SVG.")
    private Optional<Path> plot = Optional.empty();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Size size = new Size(aDay, Size.LONG);
        new StreamRun(new Corpus(seed + 1, size), new Plan(warm, warm)).run(row -> {});
        out.println(String.join("\t", Row.COLUMNS));
        out.flush();
        List<Row> rows = new ArrayList<>();
        new StreamRun(new Corpus(seed, size), new Plan(articles, step)).run(row -> {
            rows.add(row);
            out.println(row.line());
            out.flush();
        });
        if (plot.isPresent()) {
            Files.writeString(plot.get(), new Chart(rows).svg(), StandardCharsets.UTF_8);
        }
        return 0;
    }
}
