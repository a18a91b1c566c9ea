package org.secondsource.app.watch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.secondsource.app.desk.EventFilter;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.archive.AlertScope;
import org.secondsource.archive.StoryCard;
import org.secondsource.archive.StoryEvent;
import org.secondsource.archive.search.SearchQuery;

/** The alerts of a newsroom, all of them or those of a story, an outlet or a query. Safe for use by many threads. */
public final class AlertDesk {
    /** Events looked through for the newest alerts before looking further back. */
    private static final List<Long> WINDOWS = List.of(2_000L, 50_000L, Long.MAX_VALUE);

    private final Newsroom newsroom;

    public AlertDesk(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /** The newest alerts, the newest first. */
    public List<Alert> newest(AlertScope scope, int most) {
        long last = newsroom.events().newest();
        List<StoryEvent> worth = List.of();
        for (long window : WINDOWS) {
            long from = Math.max(0, last - window);
            worth = newsroom.events().since(from, filter(scope), Integer.MAX_VALUE).stream()
                    .filter(Alert::isWorth)
                    .toList();
            if (worth.size() >= most || from == 0) {
                break;
            }
        }
        List<Alert> newest = new ArrayList<>(alerts(worth.subList(Math.max(0, worth.size() - most), worth.size())));
        Collections.reverse(newest);
        return newest;
    }

    /** What of some events is worth an alert. */
    List<Alert> alerts(List<StoryEvent> events) {
        return events.stream().filter(Alert::isWorth).map(this::alert).toList();
    }

    Alert alert(StoryEvent event) {
        String label = newsroom.stories()
                .card(event.news().story())
                .map(StoryCard::label)
                .orElse("");
        return new Alert(event, label);
    }

    static EventFilter filter(AlertScope scope) {
        return switch (scope.kind()) {
            case ALL -> EventFilter.ALL;
            case STORY -> EventFilter.ofStory(scope.subject());
            case OUTLET -> EventFilter.ofOutlet(scope.subject());
            case QUERY -> EventFilter.of(SearchQuery.parse(scope.subject()));
        };
    }
}
