package org.secondsource.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page four times as long takes about four times as long to read, whatever it is made of. */
class GrowthTest {
    private static final PageReader READER = PageReader.open();
    private static final PageAddress HERE = PageAddress.named("page");
    private static final int SMALL = 3_000;
    private static final int FACTOR = 4;

    /** Squared work would take 16 times as long; the compiler, the collector and a busy machine are allowed for. */
    private static final double MOST = 9;

    private static final String SENTENCE = "<p>The council voted on Tuesday to buy back the waterworks, she said.</p>";

    private static final Map<String, IntFunction<String>> SHAPES = Map.of(
            "paragraphs", size -> SENTENCE.repeat(size),
            "nested elements", size -> each(size, "<div class=a%d>") + SENTENCE.repeat(size / 10),
            "links in one paragraph", size -> "<p>" + each(size, "<a href=/%1$d>w%1$d</a> "),
            "dated sections", size -> each(size, "<section><time datetime=2025-01-01T00:00:%d>x</time>" + SENTENCE),
            "authors in JSON-LD",
                    size -> "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":["
                            + each(size, "\"Ann B%d\",") + "\"Ann C\"]}</script>" + SENTENCE.repeat(size / 4),
            "links to authors", size -> each(size, "<a rel=author href=x>Ann B%d</a>" + SENTENCE),
            "headlines in headlines", size -> "<div itemprop=headline>".repeat(400) + SENTENCE.repeat(size),
            "headings", size -> each(size, "<h1>Council of town %d buys back</h1>") + SENTENCE.repeat(size / 4),
            "tags", size -> each(size, "<meta property=article:tag content='tag %d'>") + each(size, "<p>tag %d</p>"),
            "live posts in JSON-LD",
                    size -> "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":["
                            + each(size, "{\"articleBody\":\"nowhere in it %d\"},") + "{}]}</script>"
                            + SENTENCE.repeat(size / 4));

    private static String each(int size, String format) {
        return IntStream.range(0, size).mapToObj(format::formatted).collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paragraphs",
                "nested elements",
                "links in one paragraph",
                "dated sections",
                "authors in JSON-LD",
                "links to authors",
                "headlines in headlines",
                "headings",
                "tags",
                "live posts in JSON-LD"
            })
    void isNoMoreThanInProportion(String shape) {
        IntFunction<String> pages = Objects.requireNonNull(SHAPES.get(shape), shape);
        READER.read(pages.apply(SMALL), HERE);
        double small = cpuSeconds(pages.apply(SMALL));
        double large = cpuSeconds(pages.apply(FACTOR * SMALL));
        assertThat(large).as(shape).isLessThan(MOST * Math.max(small, 0.02));
    }

    /** Of this thread, the shorter of two readings. */
    private static double cpuSeconds(String page) {
        double best = Double.MAX_VALUE;
        for (int turn = 0; turn < 2; turn++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            READER.read(page, HERE);
            best = Math.min(best, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9);
        }
        return best;
    }
}
