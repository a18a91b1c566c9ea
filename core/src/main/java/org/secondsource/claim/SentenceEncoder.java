package org.secondsource.claim;

import java.util.List;

/**
 * Turns sentences and their words into vectors whose cosines tell how alike they are in meaning. Optional: comparing works
 * without. An implementation is deterministic and safe for use by many threads.
 */
@FunctionalInterface
public interface SentenceEncoder extends AutoCloseable {

    /**
     * What each text means, in the order of the texts. An empty list stands for "no encoder here": nothing of any text.
     */
    List<Meaning> encode(List<String> texts);

    /** Releases what the encoder holds; most hold nothing. */
    @Override
    default void close() {}
}
