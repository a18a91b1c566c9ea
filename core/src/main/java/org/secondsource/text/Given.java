package org.secondsource.text;

import java.util.Objects;
import java.util.Optional;

/**
 * A detail of an article together with how it is known: stated by whoever handed the article in, or inferred from its
 * text.
 *
 * @param value the detail
 * @param inferred false if it was stated, true if we concluded it
 * @param where the span it was inferred from, where there is one
 */
public record Given<T>(T value, boolean inferred, Optional<Span> where) {
    public Given {
        Objects.requireNonNull(value);
        Objects.requireNonNull(where);
    }

    public static <T> Given<T> stated(T value) {
        return new Given<>(value, false, Optional.empty());
    }

    public static <T> Given<T> inferred(T value, Span where) {
        return new Given<>(value, true, Optional.of(where));
    }
}
