package org.secondsource.archive;

import java.time.Instant;
import java.util.Objects;

/**
 * What a user says of a result; it outlives every new analysis of the article.
 *
 * @param article id of the article
 * @param target what is corrected, such as {@code speaker 120-138}: a role and where its words lie
 * @param verdict {@code right}, {@code wrong} or {@code instead}
 * @param value what should stand there; empty unless the verdict is {@code instead}
 * @param madeBy who says so
 * @param madeAt when
 */
public record Correction(String article, String target, String verdict, String value, String madeBy, Instant madeAt) {
    public Correction {
        Objects.requireNonNull(article);
        Objects.requireNonNull(target);
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(value);
        Objects.requireNonNull(madeBy);
        Objects.requireNonNull(madeAt);
    }
}
