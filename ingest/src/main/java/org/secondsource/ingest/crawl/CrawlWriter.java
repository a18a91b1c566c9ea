package org.secondsource.ingest.crawl;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcWriter;
import org.secondsource.ingest.content.Body;

/**
 * Writes pages into a gzipped WARC file, a resource record each; {@link CrawlReader} reads it back. The same pages make the
 * same bytes. Not thread-safe.
 */
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

    /** @param channel closed with the writer */
    public static CrawlWriter onto(WritableByteChannel channel) throws IOException {
        return new CrawlWriter(new WarcWriter(channel, WarcCompression.GZIP));
    }

    /** Where the next record will begin, in bytes. */
    public long position() {
        return writer.position();
    }

    /**
     * @param contentType as the host sent it
     * @param body decompressed
     */
    public void write(URI address, Instant captured, String contentType, Body body) throws IOException {
        MediaType type = MediaType.parseLeniently(contentType.isBlank() ? "application/octet-stream" : contentType);
        String record = address + " " + captured + " " + Arrays.hashCode(body.bytes());
        writer.write(new WarcResource.Builder(address)
                .recordId(UUID.nameUUIDFromBytes(record.getBytes(StandardCharsets.UTF_8)))
                .date(captured)
                .body(type, body.bytes())
                .build());
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
