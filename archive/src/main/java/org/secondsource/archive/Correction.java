package org.secondsource.archive;

import java.time.Instant;
import java.util.Objects;

/**
 * What a user says of a result; it outlives every new analysis of the article.
 *
 * @param article id of the article
 * @param version number of the version on which it was made
 * @param target what is corrected, such as {@code speaker 120-138}: a role and where, in that version, the words lie that
 *     are attributed
 * @param verdict {@code right}, {@code wrong}, {@code instead}, or {@code withdrawn}: what was said of it before is taken back
 * @param value what should stand there; empty unless the verdict is {@code instead}
 * @param madeBy who says so
 * @param madeAt when
 */
public record Correction(
        String article, long version, String target, String verdict, String value, String madeBy, Instant madeAt) {
    public Correction {
        Objects.requireNonNull(article);
        Objects.requireNonNull(target);
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(value);
        Objects.requireNonNull(madeBy);
        Objects.requireNonNull(madeAt);
    }
}
