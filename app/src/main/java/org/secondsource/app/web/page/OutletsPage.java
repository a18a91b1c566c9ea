package org.secondsource.app.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.desk.OutletProfile;
import org.secondsource.app.web.access.Scope;
import org.secondsource.app.web.answer.Query;
import org.secondsource.app.web.answer.Refusal;

/** How outlets work with sources, each with the size of the sample and no score. */
public final class OutletsPage {
    private static final int MOST = 300;

    private final Pages pages;
    private final Newsroom newsroom;

    public OutletsPage(Pages pages, Newsroom newsroom) {
        this.pages = pages;
        this.newsroom = newsroom;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/outlets", this::list, Scope.READ);
        routes.get("/outlet", this::profile, Scope.READ);
    }

    private void list(Context context) {
        pages.show(
                context,
                new Pages.Page("outlets", "Outlets", Section.OUTLETS),
                Map.of("outlets", newsroom.profiles().outlets(MOST)));
    }

    private void profile(Context context) {
        OutletProfile profile = newsroom.profiles()
                .outlet(new Query(context).needed("name"))
                .orElseThrow(() -> Refusal.notFound("no article of such an outlet was read"));
        pages.show(context, new Pages.Page("outlet", profile.name(), Section.OUTLETS), Map.of("profile", profile));
    }
}
