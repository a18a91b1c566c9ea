package org.secondsource.app.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.web.access.Scope;
import org.secondsource.app.web.answer.Query;
import org.secondsource.archive.Page;
import org.secondsource.archive.Saying;

/**
 * All that a person or an institution is said to have said, over time. There is no such page for unnamed sources: nothing
 * leads from a description to other words of the same person.
 */
public final class SourcesPage {
    private static final int ON_A_PAGE = 100;

    private final Pages pages;
    private final Newsroom newsroom;

    public SourcesPage(Pages pages, Newsroom newsroom) {
        this.pages = pages;
        this.newsroom = newsroom;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/source", this::show, Scope.READ);
    }

    private void show(Context context) {
        Query query = new Query(context);
        String name = query.text("name").orElse("");
        Page<Saying> sayings = name.isEmpty()
                ? new Page<>(List.of(), java.util.Optional.empty())
                : newsroom.profiles().source(name, query.text("after"), ON_A_PAGE);
        List<SayingView> views = sayings.items().stream()
                .map(saying -> SayingView.of(saying, newsroom.data().articles()))
                .toList();
        pages.show(
                context,
                new Pages.Page("source", name.isEmpty() ? "Sources" : name, Section.SOURCES),
                Map.of(
                        "name",
                        name,
                        "count",
                        name.isEmpty() ? 0L : newsroom.profiles().sayings(name),
                        "sayings",
                        views,
                        "next",
                        sayings.next(),
                        "first",
                        query.text("after").isEmpty()));
    }
}
