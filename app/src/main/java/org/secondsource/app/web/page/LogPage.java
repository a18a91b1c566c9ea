package org.secondsource.app.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Set;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.web.access.Scope;
import org.secondsource.archive.AuditEntry;

/** Who changed what, and when. */
public final class LogPage {
    private static final int SHOWN = 500;

    /** What is done to articles; all else is done to stories and to what is watched or told. */
    private static final Set<String> OF_ARTICLES = Set.of("stored", "changed", "corrected");

    private final Pages pages;
    private final Newsroom newsroom;

    public LogPage(Pages pages, Newsroom newsroom) {
        this.pages = pages;
        this.newsroom = newsroom;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/log", this::show, Scope.READ);
    }

    /** Whether what it was done to is an article, which has a page. */
    public static boolean isOfArticle(AuditEntry entry) {
        return OF_ARTICLES.contains(entry.action());
    }

    private void show(Context context) {
        pages.show(
                context,
                new Pages.Page("log", "Log", Section.LOG),
                Map.of("entries", newsroom.data().auditLog().newest(SHOWN)));
    }
}
