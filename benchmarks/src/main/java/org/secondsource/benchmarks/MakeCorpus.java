package org.secondsource.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.secondsource.app.report.JsonText;
import org.secondsource.benchmarks.corpus.Corpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code benchmark corpus}: reports of invented stories as JSON Lines. */
@Command(
        name = "corpus",
        description = "Write reports of invented stories as JSON Lines, the same for the same seed.",
        mixinStandardHelpOptions = true)
final class MakeCorpus implements Callable<Integer> {
    @Option(names = "--articles", paramLabel = "N", description = "How many (default: ${DEFAULT-VALUE}).")
    private int articles = 100_000;

    @Option(names = "--skip", paramLabel = "N", description = "Leave out so many first (default: ${DEFAULT-VALUE}).")
    private int skip;

    @Option(names = "--seed", paramLabel = "N", description = "Of the corpus (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "-o", paramLabel = "FILE", required = true, description = "Where to.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        Corpus corpus = new Corpus(seed);
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            for (int count = 0; count < skip + articles; count++) {
                String line = JsonText.compact(Corpus.fields(corpus.next()));
                if (count >= skip) {
                    out.print(line + "\n");
                }
            }
        }
        return 0;
    }
}
