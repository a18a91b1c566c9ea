package org.secondsource.benchmarks;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code secondsource benchmark}: makes a corpus of any size, and measures a desk that holds one, or a stream. */
@Command(
        name = "secondsource benchmark",
        description = "Make a corpus of any size, measure a desk that holds one, and a stream of it.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {MakeCorpus.class, KeepCorpus.class, MeasureDesk.class, MeasureStream.class})
public final class Benchmark {

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmark()).execute(arguments));
    }
}
