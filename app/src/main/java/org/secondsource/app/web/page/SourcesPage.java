package org.secondsource.app.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.app.desk.CitedSources;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.web.access.Scope;
import org.secondsource.app.web.answer.Query;
import org.secondsource.archive.CitedSource;
import org.secondsource.archive.Page;
import org.secondsource.archive.Saying;

/**
 * Who is cited most, and all that a person or an institution is said to have said, over time. There is no such page for unnamed sources: nothing
 * leads from a description to other words of the same person.
 */
public final class SourcesPage {
    private static final int ON_A_PAGE = 100;

    /** Sources listed of those that are cited most. */
    private static final int LISTED = 200;

    private final Pages pages;
    private final Newsroom newsroom;

    public SourcesPage(Pages pages, Newsroom newsroom) {
        this.pages = pages;
        this.newsroom = newsroom;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/source", this::show, Scope.READ);
    }

    private void list(Context context) {
        CitedSources.Count count = newsroom.profiles().mostCited();
        List<CitedSource> most = count.most().stream().limit(LISTED).toList();
        pages.show(
                context,
                new Pages.Page("sources", "Sources", Section.SOURCES),
                Map.of("sources", most, "unnamed", count.unnamed(), "counted", kept(count)));
    }

    /** When it was counted, where that is not now. */
    private static Optional<Instant> kept(CitedSources.Count count) {
        return Optional.of(count).filter(CitedSources.Count::isKept).map(CitedSources.Count::at);
    }

    private void show(Context context) {
        Query query = new Query(context);
        Optional<String> named = query.text("name");
        if (named.isEmpty()) {
            list(context);
            return;
        }
        String name = named.get();
        Page<Saying> sayings = newsroom.profiles().source(name, query.text("after"), ON_A_PAGE);
        List<SayingView> views = sayings.items().stream()
                .map(saying -> SayingView.of(saying, newsroom.data().articles()))
                .toList();
        pages.show(
                context,
                new Pages.Page("source", name, Section.SOURCES),
                Map.of(
                        "name",
                        name,
                        "count",
                        newsroom.profiles().sayings(name),
                        "sayings",
                        views,
                        "next",
                        sayings.next(),
                        "first",
                        query.text("after").isEmpty()));
    }
}
