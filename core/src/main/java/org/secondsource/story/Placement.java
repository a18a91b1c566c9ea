package org.secondsource.story;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an article was placed.
 *
 * @param story its story from now on
 * @param opened whether the article opened it
 * @param score log-odds of the join; of the best story refused where one was opened; negative infinity if none came near
 * @param joined the story it was put into before any were found to be one
 * @param unions what this article showed to be one story, in the order in which it was found
 * @param split what this article showed to be two stories
 */
public record Placement(
        StoryId story, boolean opened, double score, StoryId joined, List<Union> unions, Optional<Split> split) {
    public Placement {
        Objects.requireNonNull(story);
        Objects.requireNonNull(joined);
        Objects.requireNonNull(split);
        unions = List.copyOf(unions);
    }

    /** Whether stories were found to be one or two. */
    public boolean changesStories() {
        return !unions.isEmpty() || split.isPresent();
    }

    /** Stories that are part of {@link #story} now. */
    public List<StoryId> absorbed() {
        return unions.stream().map(Union::from).toList();
    }

    /**
     * A story that turned out to be two.
     *
     * @param story the one that begins
     * @param from the one that it was part of, which goes on with the greater part or, of equal ones, the older
     * @param articles that are of the one that begins, in the order in which they came
     */
    public record Split(StoryId story, StoryId from, List<String> articles) {
        public Split {
            Objects.requireNonNull(story);
            Objects.requireNonNull(from);
            articles = List.copyOf(articles);
        }

        boolean holds(String article) {
            return articles.contains(article);
        }
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
