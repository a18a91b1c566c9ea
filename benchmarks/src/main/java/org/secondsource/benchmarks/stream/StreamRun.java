package org.secondsource.benchmarks.stream;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import org.secondsource.benchmarks.corpus.Corpus;
import org.secondsource.provenance.PassageIndex;
import org.secondsource.story.StoryPlacer;
import org.secondsource.text.Article;

/** Places the articles of a generated stream and looks up their passages, as long as is asked for. Used from one thread. */
public final class StreamRun {
    /** Articles before each row that are timed. */
    private static final int TIMED = 5_000;

    private final StoryPlacer placer = new StoryPlacer();
    private final PassageIndex passages = new PassageIndex(Integer.MAX_VALUE);
    private final Corpus corpus;
    private final Plan plan;
    private final long[] placing = new long[TIMED];
    private final long[] lookingUp = new long[TIMED];
    private final long[] adding = new long[TIMED];
    private long collectedBefore;

    /**
     * How long the stream is and where it is looked at.
     *
     * @param articles its length
     * @param step articles between two rows; one at 10,000 and at 20,000 in any case
     */
    public record Plan(int articles, int step) {
        private boolean hasRow(int count) {
            return count % step == 0 || count == 10_000 || count == 20_000 || count == articles;
        }
    }

    public StreamRun(Corpus corpus, Plan plan) {
        this.corpus = corpus;
        this.plan = plan;
    }

    /** @param rows told as the stream grows */
    public void run(Consumer<Row> rows) {
        for (int count = 1; count <= plan.articles(); count++) {
            if (plan.hasRow(count + TIMED - 1)) {
                collectedBefore = collected();
            }
            handle(corpus.next(), count % TIMED);
            if (plan.hasRow(count)) {
                rows.accept(row(count));
            }
        }
    }

    private void handle(Article article, int at) {
        long start = now();
        placer.place(article);
        long placed = now();
        passages.lookUp(article, 2);
        long looked = now();
        passages.add(article);
        placing[at] = placed - start;
        lookingUp[at] = looked - placed;
        adding[at] = now() - looked;
    }

    private Row row(int count) {
        double collect = (collected() - collectedBefore) / (double) TIMED;
        return new Row(
                count,
                placer.openStories(),
                Row.mean(placing),
                Row.late(placing),
                Row.mean(lookingUp),
                Row.late(lookingUp),
                Row.mean(adding),
                collect,
                placer.bytes() >> 20,
                passages.bytes() >> 20,
                living() >> 20);
    }

    /** Processor time of this thread: what else runs on the machine does not count. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Milliseconds spent in pauses. */
    private static long collected() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }

    private static long living() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
