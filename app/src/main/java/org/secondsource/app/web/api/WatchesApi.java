package org.secondsource.app.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.web.access.Doorkeeper;
import org.secondsource.app.web.access.Scope;
import org.secondsource.app.web.answer.Refusal;
import org.secondsource.app.web.answer.Typed;
import org.secondsource.archive.Watch;
import org.secondsource.archive.Watch.Kind;
import org.secondsource.archive.Watch.Order;
import tools.jackson.databind.node.ObjectNode;

/** What is looked at again and again. Folders, which are paths of the server's machine, are listed, but named only there. */
public final class WatchesApi {
    private static final int USUAL_MINUTES = 15;
    private static final int MOST_MINUTES = 99_999;

    private final Newsroom newsroom;
    private final Clock clock = Clock.systemUTC();

    public WatchesApi(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/watches", this::list, Scope.READ);
        routes.post("/api/v1/watches", this::add, Scope.WRITE);
        routes.delete("/api/v1/watches/{number}", this::remove, Scope.WRITE);
    }

    private void list(Context context) {
        JsonText.give(context, newsroom.data().watches().all(), Optional.empty(), WatchesApi::form);
    }

    private static void form(Watch watch, ObjectNode node) {
        node.put("number", watch.number())
                .put("kind", watch.order().kind().name().toLowerCase(Locale.ROOT))
                .put("target", watch.order().target())
                .put("minutes", watch.order().every().toMinutes());
        JsonText.put(node, "looked", watch.looked().map(Instant::toString));
        node.put("said", watch.said());
    }

    private void add(Context context) {
        JsonBody body = JsonBody.of(context);
        Duration every = Duration.ofMinutes(body.number("minutes", USUAL_MINUTES, MOST_MINUTES));
        Order order = switch (body.needed("kind")) {
            case "web" -> new Order(Kind.WEB, Typed.address(body.needed("target")), every);
            case "query" -> new Order(Kind.QUERY, Typed.query(body.needed("target")), every);
            default -> throw Refusal.badRequest("\"kind\" must be web or query");
        };
        Watch watch =
                newsroom.data().watches().add(order, Doorkeeper.visitor(context).name(), clock.instant());
        ObjectNode node = JsonText.object();
        form(watch, node);
        context.status(HttpStatus.CREATED);
        JsonText.give(context, node);
    }

    private void remove(Context context) {
        boolean removed = newsroom.data()
                .watches()
                .remove(number(context), Doorkeeper.visitor(context).name(), clock.instant());
        if (!removed) {
            throw Refusal.notFound("nothing with this number is watched");
        }
        context.status(HttpStatus.NO_CONTENT);
    }

    /** The number in the path; one that nothing has if it is none. */
    static long number(Context context) {
        String number = context.pathParam("number");
        return number.matches("[0-9]{1,18}") ? Long.parseLong(number) : -1;
    }
}
