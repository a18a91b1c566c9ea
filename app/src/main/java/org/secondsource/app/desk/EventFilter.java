package org.secondsource.app.desk;

import java.util.Objects;
import java.util.Optional;
import org.secondsource.archive.search.SearchQuery;

/**
 * Which events somebody wants to hear of; all conditions must be met.
 *
 * @param story id of a story; those that became part of it count as it, and it as the one it became part of
 * @param outlet name of an outlet through whose reports it happened, however it is written
 * @param query something that the report, or where there is none any report of the story, is found by
 */
public record EventFilter(Optional<String> story, Optional<String> outlet, Optional<SearchQuery> query) {
    /** Everything. */
    public static final EventFilter ALL = new EventFilter(Optional.empty(), Optional.empty(), Optional.empty());

    public EventFilter {
        Objects.requireNonNull(story);
        Objects.requireNonNull(outlet);
        Objects.requireNonNull(query);
    }

    public static EventFilter ofStory(String story) {
        return new EventFilter(Optional.of(story), Optional.empty(), Optional.empty());
    }

    public static EventFilter ofOutlet(String outlet) {
        return new EventFilter(Optional.empty(), Optional.of(outlet), Optional.empty());
    }

    public static EventFilter of(SearchQuery query) {
        return new EventFilter(Optional.empty(), Optional.empty(), Optional.of(query));
    }
}
