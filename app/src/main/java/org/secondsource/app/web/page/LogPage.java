package org.secondsource.app.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.web.access.Scope;

/** Who changed what, and when. */
public final class LogPage {
    private static final int SHOWN = 500;

    private final Pages pages;
    private final Newsroom newsroom;

    public LogPage(Pages pages, Newsroom newsroom) {
        this.pages = pages;
        this.newsroom = newsroom;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/log", this::show, Scope.READ);
    }

    private void show(Context context) {
        pages.show(
                context,
                new Pages.Page("log", "Log", Section.LOG),
                Map.of("entries", newsroom.data().auditLog().newest(SHOWN)));
    }
}
