package org.secondsource.story;

import java.util.List;
import java.util.Objects;

/**
 * Where an article was placed.
 *
 * @param story its story from now on
 * @param opened whether the article opened it
 * @param score log-odds of the join; of the best story refused where one was opened; negative infinity if none came near
 * @param absorbed stories that this article showed to be the same and that are part of {@code story} now
 */
public record Placement(StoryId story, boolean opened, double score, List<StoryId> absorbed) {
    public Placement {
        Objects.requireNonNull(story);
        absorbed = List.copyOf(absorbed);
    }
}
