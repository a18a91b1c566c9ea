package org.secondsource.archive;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A person or an institution with a name, and how often something is attributed to them.
 *
 * @param name as it was last printed
 * @param person whether most of it is attributed to a person; else to an institution
 * @param statements attributions in the latest versions of all articles
 * @param outlets whose articles they stand in
 * @param last when the last of them was published; empty if none has a date
 */
public record CitedSource(String name, boolean person, long statements, long outlets, Optional<LocalDate> last) {
    public CitedSource {
        Objects.requireNonNull(name);
        Objects.requireNonNull(last);
    }
}
