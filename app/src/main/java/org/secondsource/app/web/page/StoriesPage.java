package org.secondsource.app.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.web.access.Scope;
import org.secondsource.app.web.answer.Query;
import org.secondsource.archive.Page;
import org.secondsource.archive.StoryCard;

/** The stories now: what changed last stands first. */
public final class StoriesPage {
    private static final int ON_A_PAGE = 50;

    private final Pages pages;
    private final Newsroom newsroom;

    public StoriesPage(Pages pages, Newsroom newsroom) {
        this.pages = pages;
        this.newsroom = newsroom;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/", this::show, Scope.READ);
    }

    private void show(Context context) {
        Query query = new Query(context);
        Page<StoryCard> stories = newsroom.stories().newest(query.text("after"), ON_A_PAGE);
        pages.show(
                context,
                new Pages.Page("stories", "Stories now", Section.STORIES),
                Map.of(
                        "stories",
                        stories,
                        "reports",
                        newsroom.data().articles().count(),
                        "waiting",
                        !newsroom.isClear(),
                        "first",
                        query.text("after").isEmpty()));
    }
}
