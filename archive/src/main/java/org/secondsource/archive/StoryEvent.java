package org.secondsource.archive;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that happened to a story.
 *
 * @param number grows and is never given twice
 * @param at when the archive noticed it
 * @param news what happened
 */
public record StoryEvent(long number, Instant at, News news) {
    public StoryEvent {
        Objects.requireNonNull(at);
        Objects.requireNonNull(news);
    }

    /**
     * What happened.
     *
     * @param story id of the story
     * @param kind what sort of thing
     * @param article id of the report through which it happened, where there is one
     * @param outlet its outlet, where known
     * @param says in words for the reader
     * @param change how the article was changed; only for {@link EventKind#ARTICLE_CHANGED}
     * @param other id of the other story; only for {@link EventKind#STORIES_MERGED} and {@link EventKind#STORY_SPLIT}
     */
    public record News(
            String story,
            EventKind kind,
            Optional<String> article,
            Optional<String> outlet,
            String says,
            Optional<Change> change,
            Optional<String> other) {
        public News {
            Objects.requireNonNull(story);
            Objects.requireNonNull(kind);
            Objects.requireNonNull(article);
            Objects.requireNonNull(outlet);
            Objects.requireNonNull(says);
            Objects.requireNonNull(change);
            Objects.requireNonNull(other);
        }

        /** What happened to one story alone. */
        public News(
                String story,
                EventKind kind,
                Optional<String> article,
                Optional<String> outlet,
                String says,
                Optional<Change> change) {
            this(story, kind, article, outlet, says, change, Optional.empty());
        }

        /** The same as something in which another story has a part, too. */
        public News with(String otherStory) {
            return new News(story, kind, article, outlet, says, change, Optional.of(otherStory));
        }
    }

    /**
     * How a claim of an article was changed.
     *
     * @param was what it said; empty if nothing
     * @param is what it says now; empty if nothing
     */
    public record Change(ChangeKind kind, String was, String is) {
        public Change {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(was);
            Objects.requireNonNull(is);
        }
    }
}
