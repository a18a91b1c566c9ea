package org.secondsource.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.secondsource.app.report.JsonText;
import org.secondsource.benchmarks.corpus.Corpus;
import org.secondsource.benchmarks.load.Desk;
import org.secondsource.benchmarks.load.Readers;
import org.secondsource.benchmarks.load.Sights;
import org.secondsource.benchmarks.load.Times;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code benchmark load}: readers of a running desk, and articles that come in meanwhile. */
@Command(
        name = "load",
        description = "Read a running desk as many readers would, and tell how long the answers took.",
        mixinStandardHelpOptions = true)
final class MeasureDesk implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--desk", paramLabel = "URL", description = "Its address (default: ${DEFAULT-VALUE}).")
    private URI address = URI.create("http://127.0.0.1:8377/");

    @Option(names = "--readers", paramLabel = "N", description = "At once (default: ${DEFAULT-VALUE}).")
    private int readers = 1;

    @Option(
            names = "--pause",
            paramLabel = "MS",
            description = "Of each between two looks (default: ${DEFAULT-VALUE}).")
    private int pause;

    @Option(names = "--seconds", paramLabel = "N", description = "To read (default: ${DEFAULT-VALUE}).")
    private int seconds = 60;

    @Option(
            names = "--warm",
            paramLabel = "N",
            description = "Seconds to read before anything is counted: a desk that has just started compiles its code "
                    + "first (default: ${DEFAULT-VALUE}).")
    private int warm = 60;

    @Option(
            names = "--tries",
            paramLabel = "N",
            description =
                    "Look at each thing so often and count the quickest, where the machine does other things, too "
                            + "(default: ${DEFAULT-VALUE}).")
    private int tries = 1;

    @Option(
            names = "--only",
            paramLabel = "KIND",
            description = "Look at one kind of thing alone: story, search, article or stories.")
    private Optional<String> only = Optional.empty();

    @Option(
            names = "--stories",
            paramLabel = "N",
            description = "Newest stories looked at (default: ${DEFAULT-VALUE}).")
    private int stories = 1000;

    @Option(names = "--hand-in", paramLabel = "N", description = "Articles to hand in meanwhile, one after the other.")
    private int handedIn;

    @Option(names = "--seed", paramLabel = "N", description = "Of what is handed in (default: ${DEFAULT-VALUE}).")
    private long seed = 2;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Desk desk = new Desk(address);
        Readers.Choice choice = new Readers.Choice(only, tries);
        Sights sights = desk.lookAround(stories);
        new Readers(1, Duration.ZERO, Duration.ofSeconds(warm), choice).read(desk, sights, new Times());
        Times times = new Times();
        Thread giver = new Thread(() -> handIn(desk, times));
        giver.start();
        new Readers(readers, Duration.ofMillis(pause), Duration.ofSeconds(seconds), choice).read(desk, sights, times);
        giver.interrupt();
        giver.join(TimeUnit.SECONDS.toMillis(40));
        PrintWriter out = spec.commandLine().getOut();
        times.table().forEach(out::println);
        out.flush();
        return times.failures() == 0 ? 0 : 1;
    }

    private void handIn(Desk desk, Times times) {
        Corpus corpus = new Corpus(seed);
        try {
            for (int count = 0; count < handedIn; count++) {
                desk.handIn(JsonText.compact(Corpus.fields(corpus.next())), times);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
