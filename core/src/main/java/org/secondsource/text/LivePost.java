package org.secondsource.text;

import java.util.Objects;
import java.util.Optional;

/**
 * One post of a live blog.
 *
 * @param time when it was posted, where the page says so with a day
 * @param title its headline, if it has one
 * @param span its text in the article; empty if the text of the article does not hold it
 */
public record LivePost(Optional<Stamp> time, Optional<String> title, Span span) {
    public LivePost {
        Objects.requireNonNull(time);
        Objects.requireNonNull(title);
        Objects.requireNonNull(span);
    }
}
