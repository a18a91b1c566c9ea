package org.secondsource.app.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.app.desk.KeptArticle;
import org.secondsource.app.desk.KeptArticle.Edition;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.web.access.Scope;
import org.secondsource.app.web.answer.Keys;
import org.secondsource.app.web.answer.Query;
import org.secondsource.app.web.answer.Refusal;

/** One article: its words with what was read out of them, its versions, and what changed between them as claims. */
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
        Query query = new Query(context);
        KeptArticle article = newsroom.articles()
                .article(Keys.id(context.pathParam("article")))
                .orElseThrow(() -> Refusal.notFound("there is no such article"));
        Edition shown = shown(article, query.count("version"));
        pages.show(
                context,
                new Pages.Page(
                        "article", shown.version().article().masthead().title().orElse(article.id()), Section.ARTICLES),
                Map.of(
                        "article", article,
                        "view", new ArticleView(shown, query.text("at")),
                        "story", article.story().flatMap(newsroom.stories()::card),
                        "corrections", newsroom.review().remarks(article.id()),
                        "latest", shown.equals(article.latest())));
    }

    /** @param number of a version; 0 for the latest */
    private static Edition shown(KeptArticle article, long number) {
        List<Edition> editions = article.editions();
        Optional<Edition> asked = editions.stream()
                .filter(edition -> edition.version().number() == number)
                .findFirst();
        return number == 0
                ? article.latest()
                : asked.orElseThrow(() -> Refusal.notFound("there is no such version of the article"));
    }
}
