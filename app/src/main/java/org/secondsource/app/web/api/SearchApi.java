package org.secondsource.app.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.report.json.HitJson;
import org.secondsource.app.web.access.Scope;
import org.secondsource.app.web.answer.Query;
import org.secondsource.archive.search.SearchQuery;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Searching; each hit in the form of {@code search --json}. */
public final class SearchApi {
    private final Newsroom newsroom;

    public SearchApi(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/search", this::search, Scope.READ);
    }

    private void search(Context context) {
        Query query = new Query(context);
        SearchQuery asked = SearchQuery.parse(query.needed("q"));
        List<ObjectNode> hits =
                newsroom.search().find(asked, query.number("limit", ArticlesApi.USUAL, ArticlesApi.MOST)).stream()
                        .map(hit -> newsroom.data()
                                .articles()
                                .version(hit.version())
                                .map(version -> HitJson.of(hit, version.article())))
                        .flatMap(Optional::stream)
                        .toList();
        ObjectNode root = JsonText.object();
        ArrayNode items = root.putArray("items");
        hits.forEach(items::add);
        JsonText.give(context, root);
    }
}
