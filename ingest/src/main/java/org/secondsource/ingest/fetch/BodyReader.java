package org.secondsource.ingest.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/**
 * Reads a body up to a limit, decompressing as it goes, so that a small file that unpacks to gigabytes costs no more
 * than the limit.
 */
final class BodyReader {
    private final long maxBytes;

    BodyReader(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    byte[] read(InputStream raw, String contentEncoding) throws IOException {
        try (InputStream stream = decompressing(raw, contentEncoding)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                bytes.write(buffer, 0, read);
                if (bytes.size() > maxBytes) {
                    throw new TooLargeException();
                }
            }
            return bytes.toByteArray();
        }
    }

    private static InputStream decompressing(InputStream raw, String contentEncoding) throws IOException {
        return switch (contentEncoding.strip().toLowerCase(Locale.ROOT)) {
            case "gzip", "x-gzip" -> new GZIPInputStream(raw);
            case "deflate" -> new InflaterInputStream(raw);
            case "", "identity" -> raw;
            default -> throw new IOException("content encoding " + contentEncoding + " was not asked for");
        };
    }

    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
