package org.secondsource.ingest.crawl;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.secondsource.ingest.content.Body;

/** The first eight bytes of a SHA-256: two different pages of a billion share one with a chance of about 1 in 40. */
final class Fingerprint {
    private Fingerprint() {}

    static long of(Body body) {
        try {
            return ByteBuffer.wrap(body.digest(MessageDigest.getInstance("SHA-256")))
                    .getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
