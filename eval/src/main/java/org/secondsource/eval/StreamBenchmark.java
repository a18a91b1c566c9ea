package org.secondsource.eval;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.secondsource.provenance.PassageIndex;
import org.secondsource.story.StoryPlacer;
import org.secondsource.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code evaluate streams}: what placing an article and looking up its passages cost, in processor time, as a generated stream grows. */
@Command(
        name = "streams",
        description = "Measure the cost of stories and copies over a generated stream.",
        mixinStandardHelpOptions = true)
public final class StreamBenchmark implements Callable<Integer> {
    /** Articles at the end of each step that are timed. */
    private static final int TIMED = 2_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--articles", description = "length of the stream (default: ${DEFAULT-VALUE})")
    private int articles = 100_000;

    @Option(names = "--step", description = "articles between two rows (default: ${DEFAULT-VALUE})")
    private int step = 10_000;

    @Option(names = "--a-day", description = "articles of a day (default: ${DEFAULT-VALUE})")
    private int aDay = 10_000;

    @Option(names = "--seed", description = "of the stream (default: ${DEFAULT-VALUE})")
    private long seed = 1;

    @Option(names = "--only-copies", description = "leave stories out")
    private boolean onlyCopies;

    private final StoryPlacer placer = new StoryPlacer();
    private final PassageIndex index = new PassageIndex(Integer.MAX_VALUE);
    private long placing;
    private long lookingUp;
    private long adding;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.println("articles\topen stories\tplace ms\tMB stories\tlook up ms\tadd ms\tMB passages");
        StreamGenerator stream = new StreamGenerator(seed, aDay);
        for (int count = 1; count <= articles; count++) {
            handle(stream.next());
            if (count % step == step - TIMED) {
                forget();
            }
            if (count % step == 0) {
                out.println(row(count));
                out.flush();
            }
        }
        return 0;
    }

    private void handle(Article article) {
        long start = now();
        if (!onlyCopies) {
            placer.place(article);
        }
        long placed = now();
        index.lookUp(article, 2);
        long looked = now();
        index.add(article);
        placing += placed - start;
        lookingUp += looked - placed;
        adding += now() - looked;
    }

    /** Processor time of this thread: what else runs on the machine does not count. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void forget() {
        placing = 0;
        lookingUp = 0;
        adding = 0;
    }

    private String row(int count) {
        double timed = 1e6 * Math.min(TIMED, step);
        return String.format(
                Locale.ROOT,
                "%d\t%d\t%.3f\t%d\t%.3f\t%.3f\t%d",
                count,
                placer.openStories(),
                placing / timed,
                placer.bytes() >> 20,
                lookingUp / timed,
                adding / timed,
                index.bytes() >> 20);
    }
}
