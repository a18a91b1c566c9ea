package org.secondsource.archive;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a list of stories shows of one.
 *
 * @param id stable while the story lives
 * @param label a few words to know it by
 * @param counts reports, outlets, origins, conflicts, denials
 * @param begun when the archive got its first report
 * @param changed when something last happened to it
 * @param event number of the last thing that happened to it; grows with every change of any story
 * @param news what that was, in words for the reader
 * @param partOf the story this one was found to be a part of; such a story is in no list
 */
public record StoryCard(
        String id,
        String label,
        StoryCounts counts,
        Instant begun,
        Instant changed,
        long event,
        String news,
        Optional<String> partOf) {
    public StoryCard {
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
        Objects.requireNonNull(counts);
        Objects.requireNonNull(begun);
        Objects.requireNonNull(changed);
        Objects.requireNonNull(news);
        Objects.requireNonNull(partOf);
    }
}
