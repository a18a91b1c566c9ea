package org.secondsource.app.watch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.archive.AlertScope;
import org.secondsource.archive.Delivery;
import org.secondsource.archive.Delivery.Outcome;
import org.secondsource.archive.Delivery.State;
import org.secondsource.archive.StoryEvent;
import org.secondsource.archive.Webhook;
import org.secondsource.archive.sql.Webhooks;
import org.secondsource.ingest.fetch.Sender;
import org.secondsource.ingest.fetch.Sender.Receipt;

/**
 * Tells webhooks of alerts: each at least once, in the order in which they happened unless one has to wait, again with
 * growing pauses where a host does not take it, until it is given up. Used from one thread; several programs may do this for
 * one archive.
 */
final class Courier {
    /** Events looked through at once on behalf of one webhook. */
    private static final int STRIDE = 500;

    /** Deliveries taken on in one round. */
    private static final int MOST = 50;

    /** After this a delivery that a killed program took on is tried by another; longer than a try can last. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    /** Longer a host cannot make us wait. */
    private static final Duration LONGEST = Duration.ofDays(1);

    /** The answer of a host that wants to be told nothing any more (RFC 9110, 15.5.11). */
    private static final int GONE = 410;

    private final Newsroom newsroom;
    private final AlertDesk alerts;
    private final Webhooks webhooks;
    private final Sender sender;
    private final Clock clock;
    private final RandomGenerator random = RandomGenerator.getDefault();

    Courier(Newsroom newsroom, Sender sender, Clock clock) {
        this.newsroom = newsroom;
        this.alerts = new AlertDesk(newsroom);
        this.webhooks = newsroom.data().webhooks();
        this.sender = sender;
        this.clock = clock;
    }

    /** Queues what happened since, and tells what is due; answers how many deliveries were tried. */
    int round() {
        webhooks.all().forEach(this::queue);
        int tried = 0;
        for (Delivery delivery : webhooks.due(clock.instant(), MOST)) {
            if (webhooks.take(delivery, clock.instant(), clock.instant().plus(LEASE))) {
                tell(delivery);
                tried++;
            }
        }
        return tried;
    }

    private void queue(Webhook webhook) {
        long newest = newsroom.events().newest();
        if (newest == webhook.event() || !canJudge(webhook)) {
            return;
        }
        List<StoryEvent> events = newsroom.events().since(webhook.event(), AlertDesk.filter(webhook.scope()), STRIDE);
        long upTo = events.size() < STRIDE ? newest : events.get(STRIDE - 1).number();
        List<Long> worth = events.stream()
                .filter(event -> event.number() <= upTo && Alert.isWorth(event))
                .map(StoryEvent::number)
                .toList();
        webhooks.queue(webhook, worth, upTo, clock.instant());
    }

    /** What a search finds is known to the program that has the index open; any other leaves the event to that one. */
    private boolean canJudge(Webhook webhook) {
        if (webhook.scope().kind() != AlertScope.Kind.QUERY) {
            return true;
        }
        newsroom.search().catchUp();
        return newsroom.search().isOpenHere();
    }

    private void tell(Delivery delivery) {
        Optional<Webhook> webhook = webhooks.webhook(delivery.webhook());
        Optional<StoryEvent> event = newsroom.data().events().event(delivery.event());
        if (webhook.isEmpty() || event.isEmpty()) {
            Outcome gone = new Outcome(State.GIVEN_UP, Optional.empty(), "the event is gone from the archive");
            webhooks.tried(delivery, gone, clock.instant());
            return;
        }
        Instant now = clock.instant();
        String id = "evt_" + delivery.webhook() + "_" + delivery.event();
        WebhookMessage message =
                WebhookMessage.of(alerts.alert(event.get()), id, webhook.get().secret(), now);
        Receipt receipt = sender.post(URI.create(webhook.get().url()), message.headers(), message.body());
        note(delivery, receipt);
    }

    private void note(Delivery delivery, Receipt receipt) {
        Instant now = clock.instant();
        Optional<Duration> wait = receipt.status().equals(Optional.of(GONE))
                ? Optional.empty()
                : Patience.beforeTry(delivery.tries().count() + 1, random);
        if (receipt.isTaken() || wait.isEmpty()) {
            State state = receipt.isTaken() ? State.DELIVERED : State.GIVEN_UP;
            webhooks.tried(delivery, new Outcome(state, receipt.status(), receipt.message()), now);
            return;
        }
        Duration told = receipt.retryAfter()
                .filter(asked -> asked.compareTo(LONGEST) < 0)
                .orElse(Duration.ZERO);
        Duration longer = told.compareTo(wait.get()) > 0 ? told : wait.get();
        Outcome waiting = new Outcome(State.WAITING, receipt.status(), receipt.message());
        webhooks.tried(delivery, waiting, now.plus(longer));
    }
}
