package org.secondsource.app.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.report.Words;
import org.secondsource.app.web.access.Doorkeeper;
import org.secondsource.app.web.access.Scope;
import org.secondsource.app.web.answer.Answer;
import org.secondsource.app.web.answer.Query;
import org.secondsource.app.web.answer.Refusal;
import org.secondsource.app.web.answer.WebhookOrder;
import org.secondsource.archive.Delivery;
import org.secondsource.archive.StoryEvent;
import org.secondsource.archive.Webhook;
import tools.jackson.databind.node.ObjectNode;

/**
 * Addresses that are told of what happens. They take what the desk finds to other machines, so only who administers the desk
 * sees and names them; secrets are shown once, to whoever had one made, and of addresses only the machine is shown.
 */
public final class WebhooksApi {
    private final Newsroom newsroom;
    private final Clock clock = Clock.systemUTC();

    public WebhooksApi(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/webhooks", this::list, Scope.ADMIN);
        routes.post("/api/v1/webhooks", this::add, Scope.ADMIN);
        routes.get("/api/v1/webhooks/{number}/deliveries", this::deliveries, Scope.ADMIN);
        routes.delete("/api/v1/webhooks/{number}", this::remove, Scope.ADMIN);
    }

    private void list(Context context) {
        JsonText.give(context, newsroom.data().webhooks().all(), Optional.empty(), WebhooksApi::form);
    }

    private static void form(Webhook webhook, ObjectNode node) {
        node.put("number", webhook.number())
                .put("url", webhook.place())
                .put("tells", webhook.scope().kind().name().toLowerCase(Locale.ROOT))
                .put("of", webhook.scope().subject());
    }

    private void deliveries(Context context) {
        Webhook webhook = newsroom.data()
                .webhooks()
                .webhook(WatchesApi.number(context))
                .orElseThrow(() -> Refusal.notFound("there is no webhook with this number"));
        Query query = new Query(context);
        int most = query.number("limit", ArticlesApi.USUAL, ArticlesApi.MOST);
        long before = query.cursor("after", "[0-9]{1,18}").map(Long::parseLong).orElse(Long.MAX_VALUE);
        List<Delivery> found = newsroom.data().webhooks().of(webhook.number(), before, most + 1);
        List<Delivery> part = found.subList(0, Math.min(most, found.size()));
        Optional<String> next = found.size() > most
                ? Optional.of(Long.toString(part.get(most - 1).event()))
                : Optional.empty();
        JsonText.give(context, part, next, (delivery, node) -> form(webhook, delivery, node));
    }

    private void form(Webhook webhook, Delivery delivery, ObjectNode node) {
        Optional<StoryEvent> event = newsroom.data().events().event(delivery.event());
        node.put("event", delivery.event());
        JsonText.put(node, "kind", event.map(each -> Words.kebab(each.news().kind())));
        JsonText.put(node, "story", event.map(each -> each.news().story()));
        node.put("state", Words.kebab(delivery.outcome().state()))
                .put("tries", delivery.tries().count());
        JsonText.put(node, "tried", delivery.lastTry().map(Instant::toString));
        JsonText.put(node, "next", delivery.nextTry().map(Instant::toString));
        node.put("status", delivery.outcome().status().orElse(null))
                .put("said", webhook.hideIn(delivery.outcome().said()));
    }

    private void add(Context context) {
        WebhookOrder order = WebhookOrder.of(JsonBody.of(context), newsroom);
        WebhookOrder.Done done = order.carryOut(
                newsroom, clock.instant(), Doorkeeper.visitor(context).name());
        ObjectNode node = JsonText.object();
        form(done.webhook(), node);
        done.made().ifPresent(secret -> node.put("secret", secret));
        Answer.keepNowhere(context);
        context.status(HttpStatus.CREATED);
        JsonText.give(context, node);
    }

    private void remove(Context context) {
        WebhookOrder.takeBack(
                context.pathParam("number"),
                newsroom,
                clock.instant(),
                Doorkeeper.visitor(context).name());
        context.status(HttpStatus.NO_CONTENT);
    }
}
