package org.secondsource.ingest.crawl;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcWriter;
import org.secondsource.ingest.content.Body;

/** Writes pages into a gzipped WARC file, a resource record each; {@link CrawlReader} reads it back. Not thread-safe. */
public final class CrawlWriter implements AutoCloseable {
    private final WarcWriter writer;

    private CrawlWriter(WarcWriter writer) {
        this.writer = writer;
    }

    /** @throws IOException if the file cannot be made */
    public static CrawlWriter create(Path file) throws IOException {
        return new CrawlWriter(new WarcWriter(
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE),
                WarcCompression.GZIP));
    }

    /**
     * @param contentType as the host sent it
     * @param body decompressed
     */
    public void write(URI address, Instant captured, String contentType, Body body) throws IOException {
        MediaType type = MediaType.parseLeniently(contentType.isBlank() ? "application/octet-stream" : contentType);
        writer.write(new WarcResource.Builder(address)
                .date(captured)
                .body(type, body.bytes())
                .build());
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
