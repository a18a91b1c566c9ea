package org.secondsource.app.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.secondsource.archive.ClaimChange;
import org.secondsource.archive.Version;
import org.secondsource.reading.Reading;

/**
 * An article with all its versions.
 *
 * @param id under which the archive keeps it
 * @param story id of the story it is in; empty until it is placed
 * @param editions its versions, the first first; never empty
 * @param captures SHA-256 of the bytes it was read from, the earliest first
 */
public record KeptArticle(String id, Optional<String> story, List<Edition> editions, List<String> captures) {
    public KeptArticle {
        Objects.requireNonNull(id);
        Objects.requireNonNull(story);
        editions = List.copyOf(editions);
        captures = List.copyOf(captures);
    }

    /** What it says now. */
    public Edition latest() {
        return editions.get(editions.size() - 1);
    }

    /**
     * One version.
     *
     * @param version its words, and when they were kept
     * @param reading what it says, with what users said of it; empty until it is read, and if the program failed on it
     * @param changes what it says otherwise than the version before, as claims; empty for the first
     */
    public record Edition(Version version, Optional<Reading> reading, List<ClaimChange> changes) {
        public Edition {
            Objects.requireNonNull(version);
            Objects.requireNonNull(reading);
            changes = List.copyOf(changes);
        }
    }
}
