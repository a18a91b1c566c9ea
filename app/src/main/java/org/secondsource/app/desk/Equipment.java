package org.secondsource.app.desk;

import java.time.Clock;
import java.util.Objects;
import org.secondsource.attribution.AttributionReader;
import org.secondsource.claim.SentenceEncoder;

/**
 * What a newsroom works with.
 *
 * @param reader finds attributions; closed with the newsroom
 * @param encoder tells how alike two sentences are
 * @param readerName what it is called: what rules read, the learned reader reads again, and not the other way round
 * @param knowledge the names known beforehand
 * @param clock tells when something was noticed
 */
public record Equipment(
        AttributionReader reader, SentenceEncoder encoder, String readerName, Knowledge knowledge, Clock clock) {
    /** The name of rules. */
    public static final String RULES = "rules";

    /** The name of the learned reader. */
    public static final String LEARNED = "learned";

    public Equipment {
        Objects.requireNonNull(reader);
        Objects.requireNonNull(encoder);
        Objects.requireNonNull(readerName);
        Objects.requireNonNull(knowledge);
        Objects.requireNonNull(clock);
    }
}
