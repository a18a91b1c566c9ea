package org.secondsource.benchmarks;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.secondsource.archive.folder.DataFolder;
import org.secondsource.benchmarks.corpus.Corpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code benchmark keep}: puts a corpus into an archive by the archive's own door and reads nothing of it, so that what
 * follows, which any {@code ingest} into the folder then does, can be timed by itself.
 */
@Command(
        name = "keep",
        description = "Keep a corpus in a folder of data, without reading it; the next ingest there does that.",
        mixinStandardHelpOptions = true)
final class KeepCorpus implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--articles", paramLabel = "N", description = "How many (default: ${DEFAULT-VALUE}).")
    private int articles = 100_000;

    @Option(names = "--seed", paramLabel = "N", description = "Of the corpus (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--data", paramLabel = "DIR", required = true, description = "The folder of data.")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        Corpus corpus = new Corpus(seed);
        long start = System.nanoTime();
        try (DataFolder data = DataFolder.open(folder)) {
            for (int count = 0; count < articles; count++) {
                data.articles()
                        .deposit(corpus.next(), "benchmark", Clock.systemUTC().instant());
            }
        }
        spec.commandLine()
                .getOut()
                .println(articles + " articles kept in " + (System.nanoTime() - start) / 1_000_000 + " ms");
        return 0;
    }
}
