package org.secondsource.app.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.web.access.Doorkeeper;
import org.secondsource.app.web.access.Scope;
import org.secondsource.app.web.answer.Form;
import org.secondsource.app.web.answer.Refusal;
import org.secondsource.app.web.answer.Typed;
import org.secondsource.archive.Watch.Kind;
import org.secondsource.archive.Watch.Order;

/**
 * What is looked at again and again. Addresses and queries can be added here; folders, which are paths of the server's
 * machine, only there, by {@code watch add}.
 */
public final class WatchesPage {
    private final Pages pages;
    private final Newsroom newsroom;
    private final Clock clock = Clock.systemUTC();

    public WatchesPage(Pages pages, Newsroom newsroom) {
        this.pages = pages;
        this.newsroom = newsroom;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/watches", this::show, Scope.READ);
        routes.post("/watches", this::add, Scope.WRITE);
        routes.post("/watches/remove", this::remove, Scope.WRITE);
    }

    private void show(Context context) {
        pages.show(
                context,
                new Pages.Page("watches", "Watched", Section.WATCHES),
                Map.of("watches", newsroom.data().watches().all()));
    }

    private void add(Context context) {
        Form form = new Form(context);
        String target = form.needed("target");
        Order order = form.needed("kind").equals("query")
                ? new Order(Kind.QUERY, Typed.query(target), every(form))
                : new Order(Kind.WEB, Typed.address(target), every(form));
        newsroom.data().watches().add(order, Doorkeeper.visitor(context).name(), clock.instant());
        context.redirect("/watches", HttpStatus.SEE_OTHER);
    }

    private static Duration every(Form form) {
        String minutes = form.text("minutes").orElse("15");
        if (!minutes.matches("[1-9][0-9]{0,4}")) {
            throw Refusal.badRequest("the minutes between two looks must be a whole number from 1 to 99999");
        }
        return Duration.ofMinutes(Long.parseLong(minutes));
    }

    private void remove(Context context) {
        String number = new Form(context).needed("number");
        boolean removed = number.matches("[0-9]{1,18}")
                && newsroom.data()
                        .watches()
                        .remove(
                                Long.parseLong(number),
                                Doorkeeper.visitor(context).name(),
                                clock.instant());
        if (!removed) {
            throw Refusal.notFound("nothing with this number is watched");
        }
        context.redirect("/watches", HttpStatus.SEE_OTHER);
    }
}
