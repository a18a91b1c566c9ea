package org.secondsource.app.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.secondsource.app.desk.CitedSources;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.desk.OutletProfile;
import org.secondsource.app.desk.Share;
import org.secondsource.app.report.Words;
import org.secondsource.app.web.access.Scope;
import org.secondsource.app.web.answer.Query;
import org.secondsource.app.web.answer.Refusal;
import org.secondsource.archive.Page;
import org.secondsource.archive.Saying;
import org.secondsource.ingest.json.CodePoints;
import org.secondsource.text.Span;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How outlets work with sources, and what sources are said to have said. */
public final class ProfilesApi {
    private final Newsroom newsroom;

    public ProfilesApi(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/outlets", this::outlets, Scope.READ);
        routes.get("/api/v1/outlet", this::outlet, Scope.READ);
        routes.get("/api/v1/sources", this::sources, Scope.READ);
        routes.get("/api/v1/source", this::source, Scope.READ);
    }

    private void outlets(Context context) {
        int most = new Query(context).number("limit", ArticlesApi.USUAL, ArticlesApi.MOST);
        JsonText.give(
                context,
                newsroom.profiles().outlets(most),
                Optional.empty(),
                (outlet, node) -> node.put("name", outlet.name()).put("articles", outlet.articles()));
    }

    private void outlet(Context context) {
        OutletProfile profile = newsroom.profiles()
                .outlet(new Query(context).needed("name"))
                .orElseThrow(() -> Refusal.notFound("no article of such an outlet was read"));
        ObjectNode node = JsonText.object();
        node.put("name", profile.name()).put("articles", profile.articles()).put("attributions", profile.sayings());
        share(node.putObject("named"), profile.named());
        share(node.putObject("unnamed"), profile.unnamed());
        share(node.putObject("firstHand"), profile.firstHand());
        ArrayNode leansOn = node.putArray("leansOn");
        profile.leansOn()
                .forEach(leaning ->
                        leansOn.addObject().put("outlet", leaning.on()).put("attributions", leaning.times()));
        ObjectNode replies = node.putObject("replies");
        new TreeMap<>(profile.replies()).forEach(replies::put);
        JsonText.give(context, node);
    }

    private static void share(ObjectNode node, Share share) {
        node.put("count", share.count())
                .put("of", share.of())
                .put("low", rounded(share.low()))
                .put("high", rounded(share.high()));
    }

    /** Four decimals, as everywhere in our JSON. */
    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }

    private void sources(Context context) {
        int most = new Query(context).number("limit", ArticlesApi.USUAL, CitedSources.MOST);
        JsonText.give(
                context,
                newsroom.profiles().mostCited().most().stream().limit(most).toList(),
                Optional.empty(),
                (source, node) -> {
                    node.put("name", source.name())
                            .put("kind", source.person() ? "person" : "organisation")
                            .put("statements", source.statements())
                            .put("outlets", source.outlets());
                    JsonText.put(node, "last", source.last().map(LocalDate::toString));
                });
    }

    private void source(Context context) {
        Query query = new Query(context);
        Page<Saying> page = newsroom.profiles()
                .source(
                        query.needed("name"),
                        query.cursor("after", "[0-9-]{0,10} [0-9]{1,9} .+"),
                        query.number("limit", ArticlesApi.USUAL, ArticlesApi.MOST));
        JsonText.give(context, page.items(), page.next(), this::saying);
    }

    private void saying(Saying saying, ObjectNode node) {
        node.put("article", saying.report().article())
                .put("version", saying.report().version());
        JsonText.put(node, "title", saying.report().title());
        JsonText.put(node, "outlet", saying.report().outlet());
        JsonText.put(node, "published", saying.report().published().map(LocalDate::toString));
        node.put("attribution", saying.attribution())
                .put("speaker", saying.speaker())
                .put("kind", Words.kebab(saying.kind()))
                .put("stance", Words.kebab(saying.stance()))
                .put("firstHand", saying.firstHand());
        ArrayNode through = node.putArray("through");
        saying.through().forEach(through::add);
        String text = newsroom.data()
                .articles()
                .version(saying.report().version())
                .map(version -> version.article().text())
                .orElse("");
        CodePoints codePoints = CodePoints.of(text);
        ArrayNode content = node.putArray("content");
        ArrayNode words = node.putArray("words");
        for (Span span : saying.content()) {
            if (span.end() <= text.length()) {
                content.addArray().add(codePoints.fromUtf16(span.start())).add(codePoints.fromUtf16(span.end()));
                words.add(span.of(text));
            }
        }
    }
}
