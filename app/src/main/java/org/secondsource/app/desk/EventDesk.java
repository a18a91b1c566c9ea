package org.secondsource.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondsource.archive.NameKey;
import org.secondsource.archive.StoryCard;
import org.secondsource.archive.StoryEvent;
import org.secondsource.archive.folder.DataFolder;
import org.secondsource.archive.search.SearchQuery;
import org.secondsource.story.Story;

/** What happened to stories, for feeds, alerts and open pages. Safe for use by many threads. */
public final class EventDesk {
    /** Events looked through at once. */
    private static final int STRIDE = 500;

    private final DataFolder data;
    private final SearchDesk search;

    EventDesk(DataFolder data, SearchDesk search) {
        this.data = data;
        this.search = search;
    }

    /** Number of the last event; 0 if nothing happened yet. */
    public long newest() {
        return data.events().newest();
    }

    /**
     * What happened after another event, the earliest first.
     *
     * @param number of that event; 0 for all
     * @param most how many to give at most
     */
    public List<StoryEvent> since(long number, EventFilter filter, int most) {
        List<StoryEvent> found = new ArrayList<>();
        List<StoryEvent> events = some(number, filter, STRIDE);
        while (!events.isEmpty() && found.size() < most) {
            events.stream().filter(event -> fits(event, filter)).forEach(found::add);
            events = some(events.get(events.size() - 1).number(), filter, STRIDE);
        }
        return found.size() <= most ? found : List.copyOf(found.subList(0, most));
    }

    /** Those that the database can choose. */
    private List<StoryEvent> some(long number, EventFilter filter, int most) {
        if (filter.story().isPresent()) {
            return data.events().sinceOfStory(whole(filter.story().get()), number, most);
        }
        return filter.outlet().isPresent()
                ? data.events().sinceOfOutlet(filter.outlet().get(), number, most)
                : data.events().since(number, most);
    }

    /** Whoever asked for a story goes on hearing of it when it becomes part of another. */
    private String whole(String story) {
        return data.stories().card(story).flatMap(StoryCard::partOf).orElse(story);
    }

    private boolean fits(StoryEvent event, EventFilter filter) {
        Optional<String> outlet = event.news().outlet().map(NameKey::of);
        boolean fitsOutlet = filter.outlet()
                .map(NameKey::of)
                .map(wished -> outlet.equals(Optional.of(wished)))
                .orElse(true);
        return fitsOutlet && filter.query().map(query -> fits(event, query)).orElse(true);
    }

    private boolean fits(StoryEvent event, SearchQuery query) {
        List<String> articles = event.news()
                .article()
                .map(List::of)
                .orElseGet(() -> data.stories()
                        .story(event.news().story())
                        .map(Story::articles)
                        .orElse(List.of()));
        return !search.matching(query, articles).isEmpty();
    }
}
