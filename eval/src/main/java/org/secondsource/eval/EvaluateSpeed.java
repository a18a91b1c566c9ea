package org.secondsource.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.secondsource.SecondSource;
import org.secondsource.attribution.AttributionReader;
import org.secondsource.attribution.RuleReader;
import org.secondsource.claim.SentenceEncoder;
import org.secondsource.neural.LearnedEncoder;
import org.secondsource.neural.LearnedReader;
import org.secondsource.text.Article;
import org.secondsource.text.Masthead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code evaluate speed TEXTS...}: articles and words per second of the whole reading, CPU time per article, and the most
 * memory the process held. On a busy machine only the CPU time means anything.
 */
@Command(
        name = "speed",
        description = "Measure how fast articles are read and how much memory that takes.",
        mixinStandardHelpOptions = true)
public final class EvaluateSpeed implements Callable<Integer> {
    /** Read first and not counted: by then the compiler has seen the inner loops. */
    private static final int WARM_UP = 20;

    /** Comparisons before those that are timed: until then the compiler takes part of the processor (November 2026). */
    private static final int UNTIL_WARM = 120;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "TEXTS", arity = "1..*", description = "articles (JSON Lines)")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--rules", description = "with rules alone, without the learned reader")
    private boolean rulesOnly;

    @Option(names = "--threads", description = "articles read at once (default: ${DEFAULT-VALUE})")
    private int threads = 2;

    @Option(
            names = "--compare",
            description = "compare the articles as reports of one story, again and again, instead of reading each once")
    private boolean compare;

    /** When something began, by the wall clock and by the CPU time of this process, in nanoseconds. */
    private record Mark(long wall, Duration cpu) {
        static Mark now() {
            Duration cpu = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
            return new Mark(System.nanoTime(), cpu);
        }

        double wallSeconds() {
            return (System.nanoTime() - wall) / 1e9;
        }

        double cpuSeconds() {
            return now().cpu().minus(cpu).toNanos() / 1e9;
        }
    }

    @Override
    public Integer call() throws Exception {
        List<Article> articles = new ArrayList<>();
        for (Path file : files) {
            SharedData.lines(file)
                    .forEach(line -> articles.add(Article.of(
                            "article " + articles.size(), line.path("text").asString(""), Masthead.EMPTY)));
        }
        PrintWriter out = spec.commandLine().getOut();
        Mark opening = Mark.now();
        AttributionReader reader = rulesOnly ? new RuleReader() : LearnedReader.open();
        out.printf(Locale.ROOT, "model opened in     %8.3f s%n", opening.wallSeconds());
        SentenceEncoder encoder = rulesOnly ? texts -> List.of() : LearnedEncoder.open();
        try (SecondSource secondSource = SecondSource.open(reader, encoder)) {
            if (compare) {
                compareWarm(secondSource, articles, out);
                return 0;
            }
            read(secondSource, articles.subList(0, Math.min(WARM_UP, articles.size())));
            Mark reading = Mark.now();
            read(secondSource, articles);
            print(out, articles, reading);
        }
        out.flush();
        return 0;
    }

    private void read(SecondSource secondSource, List<Article> articles) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Integer>> read = new ArrayList<>();
            for (Article article : articles) {
                read.add(workers.submit(
                        () -> secondSource.read(article).attributions().size()));
            }
            for (Future<Integer> each : read) {
                each.get();
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static void compareWarm(SecondSource secondSource, List<Article> articles, PrintWriter out) {
        for (int round = 0; round < UNTIL_WARM; round++) {
            secondSource.compare(articles);
        }
        List<Double> walls = new ArrayList<>();
        Mark all = Mark.now();
        for (int round = 0; round < WARM_UP; round++) {
            Mark one = Mark.now();
            secondSource.compare(articles);
            walls.add(one.wallSeconds() * 1000);
        }
        Collections.sort(walls);
        out.printf(Locale.ROOT, "compare, warm       %8.0f ms (median of %d)%n", walls.get(WARM_UP / 2), WARM_UP);
        out.printf(Locale.ROOT, "fastest             %8.0f ms%n", walls.get(0));
        out.printf(Locale.ROOT, "CPU                 %8.0f ms each%n", all.cpuSeconds() * 1000 / WARM_UP);
        out.flush();
    }

    private void print(PrintWriter out, List<Article> articles, Mark reading) {
        double wall = reading.wallSeconds();
        double cpu = reading.cpuSeconds();
        long words = articles.stream()
                .mapToLong(each -> each.text().split("\\s+").length)
                .sum();
        out.printf(
                Locale.ROOT,
                "articles            %8d (%d words each, %d at once)%n",
                articles.size(),
                words / Math.max(1, articles.size()),
                threads);
        out.printf(Locale.ROOT, "articles per second %8.2f%n", articles.size() / wall);
        out.printf(Locale.ROOT, "words per second    %8.0f%n", words / wall);
        out.printf(Locale.ROOT, "CPU s per article   %8.3f%n", cpu / Math.max(1, articles.size()));
        out.printf(Locale.ROOT, "words per CPU s     %8.0f%n", words / Math.max(1e-9, cpu));
        out.printf(Locale.ROOT, "peak memory         %8s%n", peak());
    }

    /** The most memory this process held, where the system tells; else what Java holds now. */
    private static String peak() {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_048_576 + " MiB of heap";
        }
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MiB")
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
