package org.secondsource.app.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.secondsource.Dossier;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.report.Words;
import org.secondsource.app.web.access.Scope;
import org.secondsource.app.web.answer.Handout;
import org.secondsource.app.web.answer.Keys;
import org.secondsource.app.web.answer.Refusal;

/** A story as a file, in every form that {@code compare} and {@code export} write. */
public final class Downloads {
    private final Newsroom newsroom;

    public Downloads(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/stories/{story}/export/{format}", context -> give(context, "/stories/"), Scope.READ);
        routes.get("/api/v1/stories/{story}/export/{format}", context -> give(context, "/api/v1/stories/"), Scope.READ);
    }

    private void give(Context context, String stories) {
        Handout handout = Handout.asked(context);
        String id = Keys.id(context.pathParam("story"));
        Optional<String> whole = newsroom.stories().whole(id);
        if (whole.isPresent()) {
            String address = stories + Keys.of(whole.get()) + "/export/" + Words.kebab(handout.format());
            context.status(HttpStatus.SEE_OTHER)
                    .header("Location", address + (handout.isRedacted() ? "?redact=true" : ""));
            return;
        }
        Dossier dossier = newsroom.stories()
                .dossier(id)
                .orElseThrow(() -> Refusal.notFound("there is no such story, or it was not compared yet"));
        handout.give(context, dossier, id, newsroom);
    }
}
