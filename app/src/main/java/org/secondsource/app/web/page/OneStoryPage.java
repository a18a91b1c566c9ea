package org.secondsource.app.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.report.DossierView;
import org.secondsource.app.report.html.StoryPage;
import org.secondsource.app.web.access.Scope;
import org.secondsource.app.web.answer.Keys;
import org.secondsource.app.web.answer.Refusal;
import org.secondsource.archive.StoryCard;
import org.secondsource.archive.StoryEvent;

/** One story: the report that {@code compare --html} writes, within the desk, and what happened to the story. */
public final class OneStoryPage {
    /** Events shown; a story has more only if somebody watches it for weeks. */
    private static final int EVENTS = 500;

    private final Pages pages;
    private final Newsroom newsroom;

    public OneStoryPage(Pages pages, Newsroom newsroom) {
        this.pages = pages;
        this.newsroom = newsroom;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/stories/{story}", this::show, Scope.READ);
    }

    private void show(Context context) {
        String id = Keys.id(context.pathParam("story"));
        StoryCard card = newsroom.stories().card(id).orElseThrow(() -> Refusal.notFound("there is no such story"));
        if (card.partOf().isPresent()) {
            context.redirect("/stories/" + Keys.of(card.partOf().get()), HttpStatus.SEE_OTHER);
            return;
        }
        StoryPage.Extent extent = context.queryParam("whole") == null ? StoryPage.Extent.BRIEF : StoryPage.Extent.WHOLE;
        Optional<StoryPage> report =
                newsroom.stories().dossier(id).map(dossier -> new StoryPage(new DossierView(dossier), extent));
        List<StoryEvent> events = newsroom.data().events().sinceOfStory(id, 0, EVENTS);
        Map<String, Integer> versions = newsroom.data().articles().versionsOfStory(id);
        pages.show(
                context,
                new Pages.Page(report.isPresent() ? "story" : "unread", card.label(), Section.STORIES),
                report.<Map<String, ?>>map(
                                page -> Map.of("card", card, "page", page, "events", events, "versions", versions))
                        .orElse(Map.of("card", card)));
    }
}
