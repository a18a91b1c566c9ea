package org.secondsource.app.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.secondsource.Dossier;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.desk.SearchDesk;
import org.secondsource.app.report.json.HitJson;
import org.secondsource.app.web.access.Scope;
import org.secondsource.app.web.answer.Handout;
import org.secondsource.app.web.answer.Query;
import org.secondsource.app.web.answer.Refusal;
import org.secondsource.archive.search.Hit;
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
        routes.get("/api/v1/search/reports/{format}", this::compared, Scope.READ);
    }

    private void compared(Context context) {
        Handout handout = Handout.asked(context);
        String typed = new Query(context).needed("q");
        Dossier dossier = newsroom.found()
                .compared(Query.search(typed), typed)
                .orElseThrow(() -> Refusal.unprocessable("the search finds no report that could be compared"));
        handout.give(context, dossier, "found", newsroom);
    }

    private void search(Context context) {
        Query query = new Query(context);
        SearchQuery asked = Query.search(query.needed("q"));
        int most = query.number("limit", ArticlesApi.USUAL, ArticlesApi.MOST);
        int skipped =
                query.cursor("after", SearchDesk.CURSOR).map(Integer::parseInt).orElse(0);
        long behind = newsroom.search().behind();
        List<Hit> found = newsroom.search().find(asked, skipped, most + 1);
        ObjectNode root = JsonText.object();
        ArrayNode items = root.putArray("items");
        for (Hit hit : found.subList(0, Math.min(most, found.size()))) {
            newsroom.data()
                    .articles()
                    .version(hit.version())
                    .ifPresent(version ->
                            items.add(HitJson.of(hit, newsroom.articles().shown(version))));
        }
        root.put("behind", behind);
        JsonText.put(root, "next", SearchDesk.next(skipped, most, found.size()));
        JsonText.give(context, root);
    }
}
