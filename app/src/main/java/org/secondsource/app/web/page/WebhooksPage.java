package org.secondsource.app.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.web.access.Scope;
import org.secondsource.archive.Delivery;
import org.secondsource.archive.StoryEvent;
import org.secondsource.archive.Webhook;

/**
 * Which addresses are told of what happens, and what came of it. Only for who administers the desk; of an address its
 * machine is shown, of its secret nothing.
 */
public final class WebhooksPage {
    /** Deliveries shown of each; the API gives all. */
    private static final int LATEST = 10;

    private final Pages pages;
    private final Newsroom newsroom;

    public WebhooksPage(Pages pages, Newsroom newsroom) {
        this.pages = pages;
        this.newsroom = newsroom;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/webhooks", this::show, Scope.ADMIN);
    }

    /** A webhook and what it was told last, the latest event first. */
    public record Told(Webhook webhook, List<Told.Message> messages) {
        public Told {
            messages = List.copyOf(messages);
        }

        /**
         * One delivery.
         *
         * @param event what is told; empty if it is gone from the archive
         */
        public record Message(Delivery delivery, Optional<StoryEvent> event) {}
    }

    private void show(Context context) {
        List<Told> told = newsroom.data().webhooks().all().stream()
                .map(webhook -> new Told(webhook, messages(webhook)))
                .toList();
        pages.show(context, new Pages.Page("webhooks", "Webhooks", Section.WATCHES), Map.of("told", told));
    }

    private List<Told.Message> messages(Webhook webhook) {
        return newsroom.data().webhooks().of(webhook.number(), Long.MAX_VALUE, LATEST).stream()
                .map(delivery ->
                        new Told.Message(delivery, newsroom.data().events().event(delivery.event())))
                .toList();
    }
}
