package org.secondsource.app.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.desk.Review;
import org.secondsource.app.desk.Review.Remark;
import org.secondsource.app.web.access.Doorkeeper;
import org.secondsource.app.web.access.Scope;
import org.secondsource.app.web.answer.Answer;
import org.secondsource.app.web.answer.Form;
import org.secondsource.app.web.answer.Keys;
import org.secondsource.app.web.answer.Outcomes;
import org.secondsource.app.web.answer.Refusal;

/** What users said of results, and the forms by which they say it. */
public final class CorrectionsPage {
    private final Pages pages;
    private final Newsroom newsroom;

    public CorrectionsPage(Pages pages, Newsroom newsroom) {
        this.pages = pages;
        this.newsroom = newsroom;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/corrections", this::show, Scope.READ);
        routes.get("/corrections.jsonl", this::export, Scope.READ);
        routes.get("/api/v1/corrections", this::export, Scope.READ);
        routes.post("/articles/{article}/corrections", this::correct, Scope.WRITE);
        routes.post("/stories/{story}/merge", this::merge, Scope.WRITE);
        routes.post("/stories/{story}/split", this::split, Scope.WRITE);
    }

    private void show(Context context) {
        List<Remark> corrections = newsroom.data().corrections().articles().stream()
                .flatMap(article -> newsroom.review().remarks(article).stream())
                .sorted(Comparator.comparing(
                                (Remark remark) -> remark.correction().madeAt())
                        .reversed())
                .toList();
        pages.show(
                context,
                new Pages.Page("corrections", "Corrections", Section.CORRECTIONS),
                Map.of("corrections", corrections));
    }

    private void export(Context context) throws IOException {
        StringWriter lines = new StringWriter();
        newsroom.review().export(lines);
        context.header("Content-Disposition", "attachment; filename=\"corrections.jsonl\"");
        Answer.give(context, "application/x-ndjson; charset=utf-8", lines.toString());
    }

    private void correct(Context context) {
        String article = Keys.id(context.pathParam("article"));
        Form form = new Form(context);
        String user = Doorkeeper.visitor(context).name();
        Review review = newsroom.review();
        Review.Outcome outcome = switch (form.needed("verdict")) {
            case "right" -> review.mark(article, form.needed("attribution"), true, user);
            case "wrong" -> review.mark(article, form.needed("attribution"), false, user);
            case "speaker" -> review.reassign(article, form.needed("attribution"), form.needed("speaker"), user);
            case "withdrawn" -> review.withdraw(article, form.needed("target"), user);
            default -> throw Refusal.badRequest("there is no such verdict");
        };
        Outcomes.check(outcome);
        context.redirect("/articles/" + Keys.of(article) + "#who-says-what", HttpStatus.SEE_OTHER);
    }

    private void merge(Context context) {
        String into = Keys.id(context.pathParam("story"));
        String from = Keys.id(new Form(context).needed("story"));
        Outcomes.check(
                newsroom.review().merge(into, from, Doorkeeper.visitor(context).name()));
        context.redirect("/stories/" + Keys.of(into), HttpStatus.SEE_OTHER);
    }

    private void split(Context context) {
        String story = Keys.id(context.pathParam("story"));
        List<String> articles = context.formParams("article");
        String begun = Outcomes.split(
                newsroom, story, articles, Doorkeeper.visitor(context).name());
        context.redirect("/stories/" + Keys.of(begun), HttpStatus.SEE_OTHER);
    }
}
