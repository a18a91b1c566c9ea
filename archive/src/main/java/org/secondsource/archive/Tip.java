package org.secondsource.archive;

import java.util.Objects;

/**
 * Something that becomes a {@link StoryEvent} unless it was told of this story before.
 *
 * @param fact names what is told, the same each time it is found
 * @param news what happened
 */
public record Tip(String fact, StoryEvent.News news) {
    public Tip {
        Objects.requireNonNull(fact);
        Objects.requireNonNull(news);
    }

    /** The same of something in which another story has a part, too. */
    public Tip with(String otherStory) {
        return new Tip(fact, news.with(otherStory));
    }
}
