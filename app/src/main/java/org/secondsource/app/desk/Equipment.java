package org.secondsource.app.desk;

import java.time.Clock;
import java.util.Objects;
import org.secondsource.attribution.AttributionReader;
import org.secondsource.name.OutletTable;

/**
 * What a newsroom works with.
 *
 * @param reader finds attributions; closed with the newsroom
 * @param readerName what it is called: what rules read, the learned reader reads again, and not the other way round
 * @param outlets what is known of outlets
 * @param clock tells when something was noticed
 */
public record Equipment(AttributionReader reader, String readerName, OutletTable outlets, Clock clock) {
    /** The name of rules. */
    public static final String RULES = "rules";

    /** The name of the learned reader. */
    public static final String LEARNED = "learned";

    public Equipment {
        Objects.requireNonNull(reader);
        Objects.requireNonNull(readerName);
        Objects.requireNonNull(outlets);
        Objects.requireNonNull(clock);
    }
}
