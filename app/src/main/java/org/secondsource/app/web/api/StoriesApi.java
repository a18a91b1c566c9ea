package org.secondsource.app.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.StringWriter;
import java.util.Optional;
import org.secondsource.Dossier;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.report.json.JsonReport;
import org.secondsource.app.web.access.Scope;
import org.secondsource.app.web.answer.Answer;
import org.secondsource.app.web.answer.Keys;
import org.secondsource.app.web.answer.Query;
import org.secondsource.app.web.answer.Refusal;
import org.secondsource.archive.Page;
import org.secondsource.archive.StoryCard;
import tools.jackson.databind.node.ObjectNode;

/** Stories and their dossiers. */
public final class StoriesApi {
    private final Newsroom newsroom;

    public StoriesApi(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/stories", this::list, Scope.READ);
        routes.get("/api/v1/stories/{story}", this::story, Scope.READ);
    }

    private void list(Context context) {
        Query query = new Query(context);
        Page<StoryCard> page = newsroom.stories()
                .newest(
                        query.cursor("after", "[0-9]{1,18}"),
                        query.number("limit", ArticlesApi.USUAL, ArticlesApi.MOST));
        JsonText.give(context, page.items(), page.next(), StoriesApi::card);
    }

    private static void card(StoryCard story, ObjectNode node) {
        node.put("id", story.id())
                .put("label", story.label())
                .put("reports", story.counts().reports())
                .put("outlets", story.counts().outlets());
        node.putObject("origins")
                .put("min", story.counts().originsMin())
                .put("max", story.counts().originsMax());
        node.put("conflicts", story.counts().conflicts())
                .put("denials", story.counts().denials())
                .put("begun", story.begun().toString())
                .put("changed", story.changed().toString())
                .put("news", story.news())
                .put("href", "/api/v1/stories/" + Keys.of(story.id()));
    }

    /** The very bytes that {@code compare --json} writes of these reports. */
    private void story(Context context) {
        String id = Keys.id(context.pathParam("story"));
        boolean withText = new Query(context).isWished("text");
        Optional<String> whole = newsroom.stories().whole(id);
        if (whole.isPresent()) {
            String text = withText ? "?text=true" : "";
            context.redirect("/api/v1/stories/" + Keys.of(whole.get()) + text, HttpStatus.SEE_OTHER);
            context.result("");
            return;
        }
        Dossier dossier = newsroom.stories().dossier(id).orElseThrow(StoriesApi::none);
        StringWriter json = new StringWriter(1 << 16);
        new JsonReport().write(dossier, withText, json);
        Answer.give(context, Answer.JSON, json + "\n");
    }

    static Refusal none() {
        return Refusal.notFound("there is no such story, or it was not compared yet");
    }
}
