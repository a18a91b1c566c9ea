package org.secondsource.app.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.desk.SearchDesk;
import org.secondsource.app.web.access.Scope;
import org.secondsource.app.web.answer.Query;
import org.secondsource.archive.search.Hit;
import org.secondsource.archive.search.SearchQuery;

/** What the kept articles say, and who in them says it: by words and by fields. */
public final class SearchPage {
    private static final int ON_A_PAGE = 50;

    private final Pages pages;
    private final Newsroom newsroom;

    public SearchPage(Pages pages, Newsroom newsroom) {
        this.pages = pages;
        this.newsroom = newsroom;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/search", this::show, Scope.READ);
    }

    private void show(Context context) {
        Query asked = new Query(context);
        SearchFields fields = SearchFields.from(asked);
        SearchQuery query = fields.query();
        List<String> faults = query.faults();
        int skipped =
                asked.cursor("after", SearchDesk.CURSOR).map(Integer::parseInt).orElse(0);
        long behind = newsroom.search().behind();
        List<Hit> found = query.terms().isEmpty() || !faults.isEmpty()
                ? List.of()
                : newsroom.search().find(query, skipped, ON_A_PAGE + 1);
        List<HitView> hits = found.stream()
                .limit(ON_A_PAGE)
                .map(hit -> newsroom.data()
                        .articles()
                        .version(hit.version())
                        .map(version -> new HitView(hit, newsroom.articles().shown(version))))
                .flatMap(Optional::stream)
                .toList();
        pages.show(
                context,
                new Pages.Page("search", fields.isEmpty() ? "Search" : "Search: " + fields.typed(), Section.SEARCH),
                Map.of(
                        "fields",
                        fields,
                        "faults",
                        faults,
                        "hits",
                        hits,
                        "first",
                        skipped + 1,
                        "next",
                        SearchDesk.next(skipped, ON_A_PAGE, found.size()),
                        "behind",
                        behind));
    }
}
