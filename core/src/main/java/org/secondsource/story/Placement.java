package org.secondsource.story;

import java.util.List;
import java.util.Objects;

/**
 * Where an article was placed.
 *
 * @param story its story from now on
 * @param opened whether the article opened it
 * @param score log-odds of the join; of the best story refused where one was opened; negative infinity if none came near
 * @param joined the story it was put into before any were found to be one
 * @param unions what this article showed to be one story, in the order in which it was found
 */
public record Placement(StoryId story, boolean opened, double score, StoryId joined, List<Union> unions) {
    public Placement {
        Objects.requireNonNull(story);
        Objects.requireNonNull(joined);
        unions = List.copyOf(unions);
    }

    /** Stories that are part of {@link #story} now. */
    public List<StoryId> absorbed() {
        return unions.stream().map(Union::from).toList();
    }

    /**
     * Two stories that are one.
     *
     * @param into the story that goes on
     * @param from the story that became part of it
     */
    public record Union(StoryId into, StoryId from) {
        public Union {
            Objects.requireNonNull(into);
            Objects.requireNonNull(from);
        }
    }
}
