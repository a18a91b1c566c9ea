package org.secondsource.app.export.evidence;

import java.util.Objects;
import org.secondsource.ingest.content.Body;

/**
 * What was read, as it came.
 *
 * @param name the name of its file, or its address
 * @param content its bytes
 */
public record Capture(String name, Body content) {
    public Capture {
        Objects.requireNonNull(name);
        Objects.requireNonNull(content);
    }
}
