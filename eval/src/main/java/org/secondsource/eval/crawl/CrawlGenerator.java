package org.secondsource.eval.crawl;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Writes a crawl as CC-NEWS does: one gzip member a record, a request before each answer with its HTTP head. */
final class CrawlGenerator {
    private static final Instant START = Instant.parse("2026-03-04T10:00:00Z");

    private CrawlGenerator() {}

    /** @throws IOException if the file cannot be written */
    static void write(Path file, PageGenerator generator, int pages) throws IOException {
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        try (WarcWriter writer = new WarcWriter(channel, WarcCompression.GZIP)) {
            writer.write(new Warcinfo.Builder().date(START).build());
            for (int page = 0; page < pages; page++) {
                String address = "https://post.example/a/" + page;
                writer.write(new WarcRequest.Builder(address)
                        .date(START.plusSeconds(page))
                        .body(new HttpRequest.Builder("GET", "/a/" + page)
                                .addHeader("Host", "post.example")
                                .build())
                        .build());
                writer.write(new WarcResponse.Builder(address)
                        .date(START.plusSeconds(page))
                        .body(new HttpResponse.Builder(200, "OK")
                                .body(MediaType.parse("text/html; charset=utf-8"), generator.next())
                                .build())
                        .build());
            }
        }
    }
}
