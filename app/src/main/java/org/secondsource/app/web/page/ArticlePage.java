package org.secondsource.app.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.web.access.Scope;
import org.secondsource.app.web.answer.Keys;
import org.secondsource.app.web.answer.Query;
import org.secondsource.app.web.answer.Refusal;
import org.secondsource.archive.StoryCard;
import org.secondsource.archive.Version;
import org.secondsource.reading.Reading;

/** One article: its words with what was read out of them, and its versions. */
public final class ArticlePage {
    private final Pages pages;
    private final Newsroom newsroom;

    public ArticlePage(Pages pages, Newsroom newsroom) {
        this.pages = pages;
        this.newsroom = newsroom;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/articles/{article}", this::show, Scope.READ);
    }

    private void show(Context context) {
        String id = Keys.id(context.pathParam("article"));
        List<Version> versions = newsroom.data().articles().versions(id);
        Version shown = shown(versions, new Query(context).count("version"));
        Optional<StoryCard> story = newsroom.stories().storyOf(id);
        Optional<Reading> reading = story.flatMap(card -> newsroom.stories().dossier(card.id()))
                .flatMap(dossier -> dossier.readings().stream()
                        .filter(each -> each.article().equals(shown.article())
                                || each.article().id().equals(id)
                                        && each.article()
                                                .text()
                                                .equals(shown.article().text()))
                        .findFirst());
        String title = shown.article().masthead().title().orElse(id);
        pages.show(
                context,
                new Pages.Page("article", title, Section.ARTICLES),
                Map.of(
                        "view", new ArticleView(shown, reading, new Query(context).text("at")),
                        "versions", versions,
                        "story", story));
    }

    private static Version shown(List<Version> versions, long number) {
        return versions.stream()
                .filter(version -> version.number() == number
                        || (number == 0 && version.equals(versions.get(versions.size() - 1))))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("there is no such article, or no such version of it"));
    }
}
