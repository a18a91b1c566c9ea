package org.secondsource.ingest.page;

import java.util.Objects;
import java.util.Optional;

/**
 * The words under a picture.
 *
 * @param text without the credit; empty where only that is printed
 * @param credit whose picture it is, as printed: {@code Photo: Ilse Brandt/Courier}
 */
public record Caption(String text, Optional<String> credit) {
    public Caption {
        Objects.requireNonNull(text);
        Objects.requireNonNull(credit);
    }
}
