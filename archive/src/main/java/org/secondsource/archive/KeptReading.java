package org.secondsource.archive;

import java.util.Objects;

/**
 * What was worked out from one version of an article.
 *
 * @param version number of the version
 * @param maker what made it: a program of another version reads otherwise, and its readings are made again
 * @param content the reading; empty if the program failed on this version
 */
public record KeptReading(long version, String maker, Blob content) {
    public KeptReading {
        Objects.requireNonNull(maker);
        Objects.requireNonNull(content);
    }
}
