package org.secondsource.ingest.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdDictCompress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

class CrawlReaderTest {
    @TempDir
    Path folder;

    private static byte[] crawl(WarcCompression compression, int pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), compression)) {
            for (int page = 0; page < pages; page++) {
                writer.write(response("https://paper.example/" + page, "text/html; charset=utf-8", "<p>page " + page));
            }
        }
        return bytes.toByteArray();
    }

    private static WarcResponse response(String address, String type, String body) throws IOException {
        HttpResponse http = new HttpResponse.Builder(200, "OK")
                .body(MediaType.parse(type), body.getBytes(StandardCharsets.UTF_8))
                .build();
        return new WarcResponse.Builder(address)
                .date(Instant.parse("2026-03-04T10:00:00Z"))
                .body(http)
                .build();
    }

    private Collected read(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        Collected collected = new Collected();
        new CrawlReader(100_000).read(file, collected);
        return collected;
    }

    @ParameterizedTest
    @EnumSource(
            value = WarcCompression.class,
            names = {"NONE", "GZIP"})
    void readsPagesInOrder(WarcCompression compression) throws IOException {
        Collected collected = read("crawl.warc", crawl(compression, 5));
        assertThat(collected.problems).isEmpty();
        assertThat(collected.pages).hasSize(5);
        Capture first = collected.pages.get(0);
        assertThat(first.address()).isEqualTo("https://paper.example/0");
        assertThat(first.captured()).isEqualTo(Instant.parse("2026-03-04T10:00:00Z"));
        assertThat(first.charset()).contains("utf-8");
        assertThat(new String(first.body().bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>page 0");
    }

    @Test
    void readsAFileThatWasPackedAsOneZstdFrame() throws IOException {
        Collected collected = read("crawl.warc.zst", Zstd.compress(crawl(WarcCompression.NONE, 5)));
        assertThat(collected.problems).isEmpty();
        assertThat(collected.pages).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readsAFrameToARecordWithADictionary(boolean packed) throws IOException {
        byte[] dictionary = crawl(WarcCompression.NONE, 3);
        Collected collected = read("crawl.warc.zst", withDictionary(frames(20, dictionary), dictionary, packed));
        assertThat(collected.problems).isEmpty();
        assertThat(collected.pages).hasSize(20);
    }

    @Test
    void goesOnAfterADamagedZstdFrame() throws IOException {
        byte[] bytes = frames(20, new byte[0]);
        int middle = bytes.length / 2;
        for (int at = middle; at < middle + 40; at++) {
            bytes[at] = (byte) (at * 31);
        }
        Collected collected = read("crawl.warc.zst", bytes);
        assertThat(collected.problems).isNotEmpty();
        assertThat(collected.pages).hasSizeGreaterThanOrEqualTo(17);
        assertThat(collected.pages)
                .last()
                .satisfies(page -> assertThat(page.address()).isEqualTo("https://paper.example/19"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 40, 150})
    void reportsZstdThatBreaksOff(int missing) throws IOException {
        byte[] whole = Zstd.compress(crawl(WarcCompression.NONE, 10));
        byte[] frames = frames(10, new byte[0]);
        assertThat(read("one.warc.zst", Arrays.copyOf(whole, whole.length - missing)).problems)
                .isNotEmpty();
        Collected collected = read("many.warc.zst", Arrays.copyOf(frames, frames.length - missing));
        assertThat(collected.problems).isNotEmpty();
        assertThat(collected.pages).hasSizeBetween(8, 10);
    }

    @Test
    void reportsADictionaryThatIsNotThere() throws IOException {
        byte[] dictionary = crawl(WarcCompression.NONE, 3);
        byte[] file = withDictionary(frames(3, dictionary), dictionary, false);
        assertThat(read("crawl.warc.zst", Arrays.copyOf(file, 30)).problems).hasSize(1);
        file[7] = 0x7f;
        assertThat(read("crawl.warc.zst", file).problems).hasSize(1);
    }

    private static byte[] frames(int pages, byte[] dictionary) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int page = 0; page < pages; page++) {
            ByteArrayOutputStream one = new ByteArrayOutputStream();
            try (WarcWriter writer = new WarcWriter(Channels.newChannel(one), WarcCompression.NONE)) {
                writer.write(response("https://paper.example/" + page, "text/html", "<p>page " + page));
            }
            bytes.write(
                    dictionary.length == 0
                            ? Zstd.compress(one.toByteArray())
                            : Zstd.compress(one.toByteArray(), new ZstdDictCompress(dictionary, 3)));
        }
        return bytes.toByteArray();
    }

    private static byte[] withDictionary(byte[] frames, byte[] dictionary, boolean packed) {
        byte[] first = packed ? Zstd.compress(dictionary) : dictionary;
        return ByteBuffer.allocate(8 + first.length + frames.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x184D2A5D)
                .putInt(first.length)
                .put(first)
                .put(frames)
                .array();
    }

    @Test
    void passesOverWhatIsNoPageOrWasSeen() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP)) {
            writer.write(response("https://a.example/1", "text/html", "same"));
            writer.write(response("https://a.example/picture", "image/png", "..."));
            writer.write(response("https://a.example/2", "text/html", "same"));
            writer.write(response("https://a.example/3", "TEXT/HTML", "other"));
        }
        assertThat(read("crawl.warc.gz", bytes.toByteArray()).pages)
                .extracting(Capture::address)
                .containsExactly("https://a.example/1", "https://a.example/3");
    }

    @ParameterizedTest
    @EnumSource(
            value = WarcCompression.class,
            names = {"NONE", "GZIP"})
    void goesOnAfterDamageInTheMiddle(WarcCompression compression) throws IOException {
        byte[] bytes = crawl(compression, 20);
        int middle = bytes.length / 2;
        for (int at = middle; at < middle + 40; at++) {
            bytes[at] = (byte) (at * 31);
        }
        Collected collected = read("crawl.warc.gz", bytes);
        assertThat(collected.pages).hasSizeGreaterThanOrEqualTo(17);
        assertThat(collected.pages)
                .last()
                .satisfies(page -> assertThat(page.address()).isEqualTo("https://paper.example/19"));
    }

    @ParameterizedTest
    @EnumSource(
            value = WarcCompression.class,
            names = {"NONE", "GZIP"})
    void reportsAFileThatBreaksOff(WarcCompression compression) throws IOException {
        byte[] bytes = crawl(compression, 10);
        Collected collected = read("crawl.warc", Arrays.copyOf(bytes, bytes.length - 150));
        assertThat(collected.pages).hasSizeBetween(8, 10);
        assertThat(collected.problems).isNotEmpty();
    }

    @Test
    void saysThatAFileIsEmpty() throws IOException {
        Collected collected = read("crawl.warc.gz", new byte[0]);
        assertThat(collected.pages).isEmpty();
        assertThat(collected.problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.EMPTY));
    }

    @Test
    void readsPackages() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("datapackage.json"));
            zip.write('{');
            zip.putNextEntry(new ZipEntry("archive/data.warc.gz"));
            zip.write(crawl(WarcCompression.GZIP, 3));
        }
        assertThat(read("site.wacz", bytes.toByteArray()).pages).hasSize(3);
        Collected broken = read("broken.wacz", new byte[] {1, 2, 3});
        assertThat(broken.problems).hasSize(1);
    }

    @Test
    void survivesAnyDamage() throws IOException {
        Random random = new Random(11);
        for (int round = 0; round < 60; round++) {
            byte[] bytes = crawl(round % 2 == 0 ? WarcCompression.GZIP : WarcCompression.NONE, 4);
            for (int change = 0; change < 12; change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            assertThat(read("crawl.warc", bytes).pages).hasSizeLessThanOrEqualTo(8);
        }
    }

    @Test
    void cutsALongBodyAndSaysSo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP)) {
            writer.write(response("https://a.example/long", "text/html", "x".repeat(200_000)));
        }
        Collected collected = read("crawl.warc.gz", bytes.toByteArray());
        assertThat(collected.pages.get(0).body().length()).isEqualTo(100_000);
        assertThat(collected.problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("cut"));
    }

    private static final class Collected implements CrawlSink {
        final List<Capture> pages = new ArrayList<>();
        final List<Problem> problems = new ArrayList<>();

        @Override
        public void page(Capture capture) {
            pages.add(capture);
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }
    }
}
