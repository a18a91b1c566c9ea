package org.secondsource.app.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.web.access.Doorkeeper;
import org.secondsource.app.web.access.Scope;
import org.secondsource.app.web.answer.Answer;
import org.secondsource.app.web.answer.Form;
import org.secondsource.app.web.answer.Refusal;
import org.secondsource.app.web.answer.WebhookOrder;
import org.secondsource.archive.Delivery;
import org.secondsource.archive.StoryEvent;
import org.secondsource.archive.Webhook;

/**
 * Which addresses are told of what happens, and what came of it. Only for who administers the desk; of an address its
 * machine is shown, of its secret nothing, but once to whoever had it made.
 */
public final class WebhooksPage {
    /** Deliveries shown of each; the API gives all. */
    private static final int LATEST = 10;

    private final Pages pages;
    private final Newsroom newsroom;
    private final Clock clock = Clock.systemUTC();

    public WebhooksPage(Pages pages, Newsroom newsroom) {
        this.pages = pages;
        this.newsroom = newsroom;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/webhooks", context -> show(context, Draft.NONE, Optional.empty()), Scope.ADMIN);
        routes.post("/webhooks", this::add, Scope.ADMIN);
        routes.post("/webhooks/remove", this::remove, Scope.ADMIN);
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

    /**
     * What somebody typed that could not be taken, to be mended; never a secret.
     *
     * @param wrong why not; empty if nothing was typed yet
     */
    public record Draft(String url, String tells, String of, String wrong) {
        private static final Draft NONE = new Draft("", "", "", "");

        private static Draft of(Form form, Refusal refusal) {
            return new Draft(
                    form.typed("url").orElse(""),
                    form.typed("tells").orElse(""),
                    form.typed("of").orElse(""),
                    refusal.detail());
        }
    }

    private void show(Context context, Draft draft, Optional<WebhookOrder.Done> done) {
        List<Told> told = newsroom.data().webhooks().all().stream()
                .map(webhook -> new Told(webhook, messages(webhook)))
                .toList();
        pages.show(
                context,
                new Pages.Page("webhooks", "Webhooks", Section.WATCHES),
                Map.of("told", told, "draft", draft, "done", done));
    }

    private void add(Context context) {
        Answer.keepNowhere(context);
        Form form = new Form(context);
        WebhookOrder order;
        try {
            order = WebhookOrder.of(form, newsroom);
        } catch (Refusal refused) {
            context.status(refused.status());
            show(context, Draft.of(form, refused), Optional.empty());
            return;
        }
        WebhookOrder.Done done = order.carryOut(
                newsroom, clock.instant(), Doorkeeper.visitor(context).name());
        if (done.made().isEmpty()) {
            context.redirect("/webhooks", HttpStatus.SEE_OTHER);
            return;
        }
        context.status(HttpStatus.CREATED);
        show(context, Draft.NONE, Optional.of(done));
    }

    private void remove(Context context) {
        WebhookOrder.takeBack(
                new Form(context).needed("number"),
                newsroom,
                clock.instant(),
                Doorkeeper.visitor(context).name());
        context.redirect("/webhooks", HttpStatus.SEE_OTHER);
    }

    private List<Told.Message> messages(Webhook webhook) {
        return newsroom.data().webhooks().of(webhook.number(), Long.MAX_VALUE, LATEST).stream()
                .map(delivery ->
                        new Told.Message(delivery, newsroom.data().events().event(delivery.event())))
                .toList();
    }
}
