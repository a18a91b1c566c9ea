package org.secondsource.app.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.secondsource.app.desk.KeptArticle;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.report.Words;
import org.secondsource.app.report.json.HitJson;
import org.secondsource.app.report.json.JsonReport;
import org.secondsource.app.web.access.Doorkeeper;
import org.secondsource.app.web.access.Scope;
import org.secondsource.app.web.answer.Answer;
import org.secondsource.app.web.answer.Keys;
import org.secondsource.app.web.answer.Query;
import org.secondsource.app.web.answer.Refusal;
import org.secondsource.app.web.arrival.Arrival;
import org.secondsource.app.web.arrival.Arrivals;
import org.secondsource.app.web.arrival.DocumentKind;
import org.secondsource.archive.Blob;
import org.secondsource.archive.Version;
import org.secondsource.reading.Reading;
import org.secondsource.text.Article;
import org.secondsource.text.Stamp;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Articles and their versions; and the way in. */
public final class ArticlesApi {
    static final int USUAL = 50;
    static final int MOST = 500;

    private final Newsroom newsroom;
    private final Arrivals arrivals;

    public ArticlesApi(Newsroom newsroom, Arrivals arrivals) {
        this.newsroom = newsroom;
        this.arrivals = arrivals;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/articles", this::list, Scope.READ);
        routes.post("/api/v1/articles", this::take, Scope.WRITE);
        routes.get("/api/v1/articles/{article}", this::article, Scope.READ);
        routes.get("/api/v1/articles/{article}/reading", this::reading, Scope.READ);
        routes.get("/api/v1/articles/{article}/versions", this::versions, Scope.READ);
        routes.get("/api/v1/articles/{article}/versions/{version}", this::version, Scope.READ);
    }

    private void list(Context context) {
        Query query = new Query(context);
        int most = query.number("limit", USUAL, MOST);
        List<String> ids = newsroom.data()
                .articles()
                .idsAfter(query.text("after").map(Keys::id).orElse(""), most + 1);
        List<Version> shown = ids.stream()
                .limit(most)
                .flatMap(id -> newsroom.data().articles().latest(id).stream())
                .toList();
        Optional<String> next = ids.size() > most ? Optional.of(Keys.of(ids.get(most - 1))) : Optional.empty();
        JsonText.give(context, shown, next, this::card);
    }

    private void card(Version version, ObjectNode node) {
        Article article = newsroom.articles().shown(version);
        node.put("id", article.id());
        JsonText.put(node, "title", article.masthead().title());
        JsonText.put(node, "outlet", article.outletName());
        JsonText.put(node, "published", article.published().map(Stamp::toString));
        HitJson.inferred(article, node);
        stored(version, node);
        node.put("href", href(article.id()));
    }

    private static void stored(Version version, ObjectNode node) {
        node.put("version", version.number());
        node.put("storedAt", version.storedAt().toString());
        node.put("hash", version.hash());
    }

    static String href(String article) {
        return "/api/v1/articles/" + Keys.of(article);
    }

    private void take(Context context) {
        String type = Optional.ofNullable(context.contentType()).orElse("");
        DocumentKind kind = DocumentKind.ofMediaType(type)
                .orElseThrow(() -> Refusal.unsupported("send articles as application/json or application/x-ndjson, or a"
                        + " document as text/plain, text/html, application/pdf, message/rfc822 or Word"));
        String name = new Query(context).text("name").orElse("document");
        List<Arrival> taken = arrivals.take(
                new Arrivals.Document(kind, name, Blob.of(context.bodyAsBytes())),
                Doorkeeper.visitor(context).name());
        if (taken.stream().noneMatch(arrival -> arrival.deposit().isPresent())) {
            throw Refusal.unprocessable(taken.isEmpty() ? "there is no article in it" : reason(taken));
        }
        ObjectNode root = JsonText.object();
        ArrayNode items = root.putArray("items");
        taken.forEach(arrival -> receipt(arrival, items.addObject()));
        context.status(HttpStatus.CREATED);
        JsonText.give(context, root);
    }

    private static String reason(List<Arrival> taken) {
        return taken.stream()
                .flatMap(arrival -> arrival.problems().stream())
                .map(problem -> problem.code().code() + " " + problem.where() + ": " + problem.message())
                .findFirst()
                .orElse("no article could be read");
    }

    private static void receipt(Arrival arrival, ObjectNode node) {
        JsonText.put(node, "id", arrival.deposit().map(deposit -> deposit.id()));
        JsonText.put(
                node,
                "status",
                arrival.deposit().map(deposit -> deposit.standing().name().toLowerCase(Locale.ROOT)));
        ArrayNode problems = node.putArray("problems");
        arrival.problems()
                .forEach(problem -> problems.addObject()
                        .put("code", problem.code().code())
                        .put("where", problem.where())
                        .put("message", problem.message()));
    }

    private void article(Context context) {
        write(context, newsroom.data().articles().latest(Keys.id(context.pathParam("article"))));
    }

    private static void write(Context context, Optional<Version> version) {
        StringWriter json = new StringWriter();
        new JsonReport().writeLine(version.orElseThrow(ArticlesApi::none).article(), json);
        Answer.give(context, Answer.JSON, json + "\n");
    }

    static Refusal none() {
        return Refusal.notFound("there is no such article");
    }

    private void versions(Context context) {
        KeptArticle article = newsroom.articles()
                .article(Keys.id(context.pathParam("article")))
                .orElseThrow(ArticlesApi::none);
        JsonText.give(context, article.editions(), Optional.empty(), ArticlesApi::edition);
    }

    private static void edition(KeptArticle.Edition edition, ObjectNode node) {
        Version version = edition.version();
        stored(version, node);
        JsonText.put(node, "title", version.article().masthead().title());
        node.put("href", href(version.article().id()) + "/versions/" + version.number());
        ArrayNode changes = node.putArray("changes");
        edition.changes()
                .forEach(change -> changes.addObject()
                        .put("kind", Words.kebab(change.kind()))
                        .put("was", change.was())
                        .put("is", change.is()));
    }

    private void reading(Context context) {
        Reading reading = newsroom.articles()
                .reading(Keys.id(context.pathParam("article")))
                .orElseThrow(() -> Refusal.notFound("there is no such article, or it was not read yet"));
        StringWriter json = new StringWriter();
        new JsonReport().writeLine(reading, List.of(), json);
        Answer.give(context, Answer.JSON, json + "\n");
    }

    private void version(Context context) {
        String article = Keys.id(context.pathParam("article"));
        String number = context.pathParam("version");
        write(
                context,
                Optional.of(number)
                        .filter(given -> given.matches("[0-9]{1,18}"))
                        .flatMap(given -> newsroom.data().articles().version(Long.parseLong(given)))
                        .filter(version -> version.article().id().equals(article)));
    }
}
