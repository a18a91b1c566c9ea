package org.secondsource.app.desk;

import java.time.Clock;
import java.util.Objects;
import org.secondsource.attribution.AttributionReader;
import org.secondsource.name.OutletTable;

/**
 * What a newsroom works with.
 *
 * @param reader finds attributions; closed with the newsroom
 * @param readerName what it is called, such as {@code learned}: what another reader read is read again
 * @param outlets what is known of outlets
 * @param clock tells when something was noticed
 */
public record Equipment(AttributionReader reader, String readerName, OutletTable outlets, Clock clock) {
    public Equipment {
        Objects.requireNonNull(reader);
        Objects.requireNonNull(readerName);
        Objects.requireNonNull(outlets);
        Objects.requireNonNull(clock);
    }
}
