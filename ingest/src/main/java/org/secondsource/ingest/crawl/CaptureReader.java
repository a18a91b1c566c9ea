package org.secondsource.ingest.crawl;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.secondsource.ingest.content.Body;

/** Takes the page out of a WARC record, if it holds one: an HTML answer with status 200, or a stored HTML resource. */
final class CaptureReader {
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

    private final long maxBytes;

    CaptureReader(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    Optional<Capture> read(WarcRecord record, Consumer<String> problems) throws IOException {
        if (record instanceof WarcResponse response && isHttp(response)) {
            HttpResponse http = response.http();
            return http.status() == 200
                    ? capture(response, http.contentType(), http.bodyDecoded(), problems)
                    : Optional.empty();
        }
        if (record instanceof WarcResource resource) {
            return capture(resource, resource.contentType(), resource.body(), problems);
        }
        return Optional.empty();
    }

    private static boolean isHttp(WarcResponse response) {
        return response.contentType().base().toString().equalsIgnoreCase("application/http");
    }

    private Optional<Capture> capture(
            WarcTargetRecord record, MediaType type, MessageBody body, Consumer<String> problems) throws IOException {
        if (!PAGES.contains(type.base().toString().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        Body page;
        try (InputStream stream = body.stream()) {
            page = Body.read(stream, (int) Math.min(maxBytes, Integer.MAX_VALUE - 16));
            if (stream.read() >= 0) {
                problems.accept(record.target() + " is longer than " + maxBytes + " bytes; the rest was cut");
            }
        }
        if (record.truncated() != WarcTruncationReason.NOT_TRUNCATED) {
            problems.accept(record.target() + " was stored incompletely by the crawl");
        }
        Optional<String> charset =
                Optional.ofNullable(type.parameters().get("charset")).filter(name -> !name.isBlank());
        return Optional.of(new Capture(record.target(), record.date(), charset, page));
    }
}
