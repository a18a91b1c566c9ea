package org.secondsource.attribution;

import java.util.Objects;
import java.util.Optional;
import org.secondsource.text.Span;

/**
 * What is printed of a source without a name. It is kept as printed and is never matched with a person.
 *
 * @param count the words that count them ("two", "multiple")
 * @param role what they are ("sources", "congressional aides")
 * @param access how they know ("with direct knowledge of the contract")
 * @param reason why they are not named ("because they were not authorised to speak")
 */
public record UnnamedSource(Optional<Span> count, Optional<Span> role, Optional<Span> access, Optional<Span> reason) {
    public UnnamedSource {
        Objects.requireNonNull(count);
        Objects.requireNonNull(role);
        Objects.requireNonNull(access);
        Objects.requireNonNull(reason);
    }
}
