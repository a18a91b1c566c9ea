package org.secondsource.ingest.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;

/** What a host, a crawl or a file gave, decompressed; immutable. */
public final class Body {
    private final byte[] bytes;

    public Body(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    private Body(InputStream stream, int most) throws IOException {
        this.bytes = stream.readNBytes(most);
    }

    /** Reads a stream to its end, or the first {@code most} bytes of it. */
    public static Body read(InputStream stream, int most) throws IOException {
        return new Body(stream, most);
    }

    /** What a digest makes of it. */
    public byte[] digest(MessageDigest digest) {
        return digest.digest(bytes);
    }

    public int length() {
        return bytes.length;
    }

    /** A copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Body body && Arrays.equals(bytes, body.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
