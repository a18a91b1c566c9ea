package org.secondsource.benchmarks;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code secondsource benchmark}: makes a corpus of any size, and measures a desk that holds one. */
@Command(
        name = "secondsource benchmark",
        description = "Make a corpus of any size, and measure a desk that holds one.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {MakeCorpus.class, KeepCorpus.class})
public final class Benchmark {

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmark()).execute(arguments));
    }
}
