package org.secondsource.archive;

import java.time.Instant;
import java.util.Objects;
import org.secondsource.text.Article;

/**
 * What an article said at one time.
 *
 * @param number grows with every version of any article and is never given twice
 * @param article under the archive's id
 * @param hash of what it says, see {@link ContentHash}
 * @param storedAt when it was kept
 */
public record Version(long number, Article article, String hash, Instant storedAt) {
    public Version {
        Objects.requireNonNull(article);
        Objects.requireNonNull(hash);
        Objects.requireNonNull(storedAt);
    }
}
