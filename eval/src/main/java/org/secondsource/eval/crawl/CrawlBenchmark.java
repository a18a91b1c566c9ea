package org.secondsource.eval.crawl;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.secondsource.app.command.Console;
import org.secondsource.app.command.Program;
import org.secondsource.ingest.crawl.Capture;
import org.secondsource.ingest.crawl.CrawlReader;
import org.secondsource.ingest.crawl.CrawlSink;
import org.secondsource.ingest.page.PageAddress;
import org.secondsource.ingest.page.PageReader;
import org.secondsource.text.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code evaluate crawl}: the trees and the articles of a generated crawl, beside parsing and reading the same pages out of
 * memory on as many threads. All take turns in one process, so that a busy machine slows all of them.
 */
@Command(
        name = "crawl",
        description = "Measure how fast the articles of a generated WARC file are extracted.",
        mixinStandardHelpOptions = true)
public final class CrawlBenchmark implements Callable<Integer> {
    private static final int WARM_UP = 4;
    private static final int TURNS = 5;

    /** Pages held for each thread. */
    private static final int AHEAD = 4;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--pages", description = "pages of the crawl (default: ${DEFAULT-VALUE})")
    private int pages = 400;

    @Option(names = "--threads", description = "of parsing and reading out of memory (default: ${DEFAULT-VALUE})")
    private int threads = 2;

    @Option(names = "--seed", description = "of the crawl (default: ${DEFAULT-VALUE})")
    private long seed = 1;

    /** Something that goes through all pages once. */
    @FunctionalInterface
    private interface Pass {
        void run() throws Exception;
    }

    /** What passes took, each the median of the turns, in seconds. */
    private static final class Times {
        private final List<Double> wall = new ArrayList<>();
        private final List<Double> cpu = new ArrayList<>();

        void take(Pass pass, boolean counts) throws Exception {
            long wallBefore = System.nanoTime();
            long cpuBefore = processTime();
            pass.run();
            if (counts) {
                wall.add((System.nanoTime() - wallBefore) / 1e9);
                cpu.add((processTime() - cpuBefore) / 1e9);
            }
        }

        private static long processTime() {
            return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                    .getProcessCpuTime();
        }

        double wallSeconds() {
            return median(wall);
        }

        double cpuSeconds() {
            return median(cpu);
        }

        private static double median(List<Double> values) {
            return values.stream().sorted().toList().get(values.size() / 2);
        }
    }

    @Override
    public Integer call() throws Exception {
        Path folder = Files.createTempDirectory("crawl-");
        Path crawl = folder.resolve("generated.warc.gz");
        Path articles = folder.resolve("articles.jsonl");
        try {
            CrawlGenerator.write(crawl, new PageGenerator(seed), pages);
            measure(crawl, articles);
        } finally {
            Files.deleteIfExists(articles);
            Files.deleteIfExists(crawl);
            Files.delete(folder);
        }
        return 0;
    }

    private void measure(Path crawl, Path articles) throws Exception {
        List<byte[]> loaded = new ArrayList<>();
        byte[] packed = Files.readAllBytes(crawl);
        PageGenerator again = new PageGenerator(seed);
        for (int page = 0; page < pages; page++) {
            loaded.add(again.next());
        }
        PageReader reader = PageReader.open();
        PageAddress address = PageAddress.at("https://post.example/a/1");
        Times parsing = new Times();
        Times unpacking = new Times();
        Times opening = new Times();
        Times reading = new Times();
        Times extracting = new Times();
        for (int turn = -WARM_UP; turn < TURNS; turn++) {
            parsing.take(() -> all(loaded, CrawlBenchmark::parse), turn >= 0);
            unpacking.take(() -> unpack(packed), turn >= 0);
            opening.take(() -> open(crawl), turn >= 0);
            reading.take(() -> all(loaded, page -> reader.read(page, address)), turn >= 0);
            extracting.take(() -> extract(crawl, articles), turn >= 0);
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.printf(
                Locale.ROOT, "%d pages of %d bytes, the file %d MB%n", pages, bytes(loaded), Files.size(crawl) >> 20);
        print(out, "parsed from memory", parsing, parsing);
        print(out, "unpacked alone", unpacking, parsing);
        print(out, "parsed from the file", opening, parsing);
        print(out, "read from memory", reading, parsing);
        print(out, "extracted from the file", extracting, parsing);
        out.flush();
    }

    private static long bytes(List<byte[]> loaded) {
        return loaded.stream().mapToLong(page -> page.length).sum() / Math.max(1, loaded.size());
    }

    private void all(List<byte[]> loaded, Consumer<byte[]> work) throws InterruptedException, ExecutionException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            loaded.forEach(page -> running.add(workers.submit(() -> work.accept(page))));
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            workers.shutdownNow();
        }
    }

    /** From the file to the trees of its pages: unpacked and told apart on this thread, parsed on others as they come. */
    private void open(Path crawl) throws IOException, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        Semaphore ahead = new Semaphore(AHEAD * threads);
        try {
            new CrawlReader(PageReader.MOST_BYTES).read(crawl, new CrawlSink() {
                @Override
                public void page(Capture page) {
                    ahead.acquireUninterruptibly();
                    workers.execute(() -> {
                        Objects.requireNonNull(PageReader.parse(page.body().bytes(), PageAddress.at(page.address())));
                        ahead.release();
                    });
                }

                @Override
                public void problem(Problem problem) {
                    throw new IllegalStateException(problem.message());
                }
            });
        } finally {
            workers.shutdown();
            workers.awaitTermination(1, TimeUnit.HOURS);
        }
    }

    private static void parse(byte[] page) {
        try {
            Objects.requireNonNull(Jsoup.parse(new ByteArrayInputStream(page), "UTF-8", ""));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void unpack(byte[] packed) throws IOException {
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16)) {
            stream.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static void extract(Path crawl, Path articles) {
        String[] arguments = {"extract", crawl.toString(), "-o", articles.toString()};
        int exit = Program.run(Console.ofProcess(), arguments);
        if (exit != 0) {
            throw new IllegalStateException(Arrays.toString(arguments) + " ended with " + exit);
        }
    }

    private void print(PrintWriter out, String what, Times times, Times parsing) {
        out.printf(
                Locale.ROOT,
                "%-24s %7.1f pages per second, %7.1f per CPU second, %3.0f %% of parsing%n",
                what,
                pages / times.wallSeconds(),
                pages / times.cpuSeconds(),
                100 * parsing.cpuSeconds() / times.cpuSeconds());
    }
}
