package org.secondsource.app.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.desk.Review;
import org.secondsource.app.web.access.Doorkeeper;
import org.secondsource.app.web.access.Scope;
import org.secondsource.app.web.answer.Keys;
import org.secondsource.app.web.answer.Outcomes;
import org.secondsource.app.web.answer.Refusal;
import org.secondsource.archive.Correction;
import tools.jackson.databind.node.ObjectNode;

/** What users say of results: of attributions, and of which articles are one story. */
public final class CorrectionsApi {
    private final Newsroom newsroom;

    public CorrectionsApi(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/articles/{article}/corrections", this::list, Scope.READ);
        routes.post("/api/v1/articles/{article}/corrections", this::correct, Scope.WRITE);
        routes.post("/api/v1/stories/{story}/corrections", this::correctInStory, Scope.WRITE);
        routes.post("/api/v1/stories/{story}/merge", this::merge, Scope.WRITE);
        routes.post("/api/v1/stories/{story}/split", this::split, Scope.WRITE);
    }

    private void list(Context context) {
        give(context, Keys.id(context.pathParam("article")));
    }

    private void give(Context context, String article) {
        if (newsroom.data().articles().latest(article).isEmpty()) {
            throw ArticlesApi.none();
        }
        JsonText.give(context, newsroom.review().of(article), Optional.empty(), CorrectionsApi::form);
    }

    private static void form(Correction correction, ObjectNode node) {
        node.put("article", correction.article())
                .put("version", correction.version())
                .put("target", correction.target())
                .put("verdict", correction.verdict())
                .put("value", correction.value())
                .put("by", correction.madeBy())
                .put("at", correction.madeAt().toString());
    }

    private void correct(Context context) {
        String article = Keys.id(context.pathParam("article"));
        JsonBody body = JsonBody.of(context);
        String user = Doorkeeper.visitor(context).name();
        Review review = newsroom.review();
        Review.Outcome outcome = switch (body.needed("verdict")) {
            case "right" -> review.mark(article, body.needed("attribution"), true, user);
            case "wrong" -> review.mark(article, body.needed("attribution"), false, user);
            case "instead" -> review.reassign(article, body.needed("attribution"), body.needed("speaker"), user);
            case "withdrawn" -> review.withdraw(article, body.needed("target"), user);
            default -> throw Refusal.badRequest("\"verdict\" must be right, wrong, instead or withdrawn");
        };
        Outcomes.check(outcome);
        context.status(HttpStatus.CREATED);
        list(context);
    }

    /** As the story's page has it: the reading of an article among others numbers its attributions anew. */
    private void correctInStory(Context context) {
        JsonBody body = JsonBody.of(context);
        Review.Shown shown = new Review.Shown(
                Keys.id(context.pathParam("story")), body.needed("article"), body.needed("attribution"));
        String verdict = body.needed("verdict");
        if (!verdict.equals("right") && !verdict.equals("wrong")) {
            throw Refusal.badRequest("\"verdict\" must be right or wrong");
        }
        Outcomes.check(newsroom.review()
                .mark(
                        shown,
                        verdict.equals("right"),
                        Doorkeeper.visitor(context).name()));
        context.status(HttpStatus.CREATED);
        give(context, shown.article());
    }

    private void merge(Context context) {
        String into = Keys.id(context.pathParam("story"));
        String from = JsonBody.of(context).needed("story");
        Outcomes.check(
                newsroom.review().merge(into, from, Doorkeeper.visitor(context).name()));
        JsonText.give(context, JsonText.object().put("story", into));
    }

    private void split(Context context) {
        String story = Keys.id(context.pathParam("story"));
        List<String> articles = JsonBody.of(context).texts("articles");
        String begun = Outcomes.split(
                newsroom, story, articles, Doorkeeper.visitor(context).name());
        context.status(HttpStatus.CREATED);
        JsonText.give(context, JsonText.object().put("story", begun));
    }
}
