package org.secondsource.eval;

import org.secondsource.eval.crawl.CrawlBenchmark;
import org.secondsource.eval.extraction.EvaluateExtraction;
import org.secondsource.eval.extraction.FittingSheets;
import org.secondsource.eval.stories.EvaluateStories;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code secondsource evaluate}: runs the program on gold data and prints the figures of the scorers beside it. */
@Command(
        name = "secondsource evaluate",
        description = "Score the program against gold data.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "SCORE",
        subcommands = {
            CrawlBenchmark.class,
            EvaluateAttribution.class,
            EvaluateCluster.class,
            EvaluateCopies.class,
            EvaluateExtraction.class,
            EvaluatePairs.class,
            EvaluateQuantities.class,
            EvaluateSpeed.class,
            EvaluateStories.class,
            EvaluateTemporal.class,
            FittingSheets.class
        })
public final class Evaluate {

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Evaluate()).execute(arguments));
    }
}
