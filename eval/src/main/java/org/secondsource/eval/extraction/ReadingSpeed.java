package org.secondsource.eval.extraction;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jsoup.Jsoup;
import org.secondsource.ingest.page.PageReader;

/**
 * How fast pages are read, beside what the parser alone needs for the very same bytes. On a busy machine single figures mean
 * little, their ratio more: the two take turns in one process.
 *
 * @param parsed pages per second of CPU time that jsoup decodes and parses, nothing else
 * @param read pages per second of CPU time that {@link PageReader} reads
 */
record ReadingSpeed(double parsed, double read) {
    /** After this many turns the compiler has seen the inner loops; before, both figures grow from turn to turn. */
    private static final int WARM_UP = 10;

    private static final int TURNS = 9;

    /** Times of the whole process, collecting garbage and compiling included; the median turn of each. */
    static ReadingSpeed of(GoldPages pages) {
        Map<String, byte[]> loaded = new LinkedHashMap<>();
        pages.gold().keySet().forEach(id -> loaded.put(id, pages.page(id)));
        PageReader reader = PageReader.open();
        double[] parsed = new double[TURNS];
        double[] read = new double[TURNS];
        for (int turn = -WARM_UP; turn < TURNS; turn++) {
            double parse = perSecond(loaded, (id, bytes) -> parse(bytes));
            double whole = perSecond(loaded, (id, bytes) -> reader.read(bytes, pages.address(id)));
            if (turn >= 0) {
                parsed[turn] = parse;
                read[turn] = whole;
            }
        }
        return new ReadingSpeed(median(parsed), median(read));
    }

    /** How many times as long as the parser the whole reading takes. */
    double ratio() {
        return parsed / read;
    }

    private static void parse(byte[] bytes) {
        try {
            // The charset is looked for as jsoup does it; a page's address does not matter here.
            Objects.requireNonNull(Jsoup.parse(new ByteArrayInputStream(bytes), null, ""));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static double perSecond(Map<String, byte[]> pages, BiConsumer<String, byte[]> work) {
        long before = processTime();
        pages.forEach(work);
        return pages.size() / ((processTime() - before) / 1e9);
    }

    private static long processTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
