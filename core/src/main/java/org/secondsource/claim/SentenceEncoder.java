package org.secondsource.claim;

import java.util.List;

/**
 * Turns sentences into vectors whose cosine tells how alike they are in meaning. Optional: comparing works without.
 * An implementation is deterministic and safe for use by many threads.
 */
@FunctionalInterface
public interface SentenceEncoder extends AutoCloseable {

    /**
     * One vector per text, in the order of the texts, all of one length and of length 1 in the Euclidean sense. An empty
     * list stands for "no encoder here": no vector for any text.
     */
    List<float[]> encode(List<String> texts);

    /** Releases what the encoder holds; most hold nothing. */
    @Override
    default void close() {}
}
