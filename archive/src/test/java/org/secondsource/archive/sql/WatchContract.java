package org.secondsource.archive.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.archive.Reports.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secondsource.archive.AlertScope;
import org.secondsource.archive.AuditEntry;
import org.secondsource.archive.Delivery;
import org.secondsource.archive.Delivery.Outcome;
import org.secondsource.archive.Delivery.State;
import org.secondsource.archive.Delivery.Tries;
import org.secondsource.archive.Sight;
import org.secondsource.archive.Watch;
import org.secondsource.archive.Watch.Kind;
import org.secondsource.archive.Watch.Order;
import org.secondsource.archive.Webhook;

/** What every database must do for those who watch; one heir for each opens it. */
abstract class WatchContract {
    private static final Order FEED = new Order(Kind.WEB, "https://lantern.example/feed", Duration.ofMinutes(15));
    private static final AuditEntry BY = new AuditEntry(NOON, "ada", "told", "https://desk.example/hook");

    /** A database without content, closed by the heir after the test. */
    abstract Database database();

    private Watches watches() {
        return new Watches(database());
    }

    private Webhooks webhooks() {
        return new Webhooks(database());
    }

    private static Instant later(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }

    @Test
    void watchesAThingOnce() {
        Watch first = watches().add(FEED, "ada", NOON);
        Watch again = watches().add(new Order(Kind.WEB, FEED.target(), Duration.ofHours(1)), "ben", later(1));

        assertThat(again.number()).isEqualTo(first.number());
        assertThat(watches().all()).containsExactly(again);
        assertThat(again.order().every()).isEqualTo(Duration.ofHours(1));
        assertThat(watches()
                        .add(new Order(Kind.QUERY, FEED.target(), Duration.ofHours(1)), "ada", NOON)
                        .number())
                .isNotEqualTo(first.number());
    }

    @Test
    void givesAWatchToOneProgramAtATime() {
        watches().add(FEED, "ada", NOON);
        assertThat(watches().due(NOON.minusSeconds(1), 10)).isEmpty();
        Watch due = watches().due(NOON, 10).get(0);

        assertThat(watches().take(due, later(15))).isTrue();
        assertThat(watches().take(due, later(15))).isFalse();
        assertThat(watches().due(later(14), 10)).isEmpty();
        assertThat(watches().due(later(15), 10)).hasSize(1);
    }

    @Test
    void keepsWhatCameOfALook() {
        Watch watch = watches().add(FEED, "ada", NOON);
        watches().looked(watch.number(), later(1), "3 new articles");
        Watch kept = watches().watch(watch.number()).orElseThrow();

        assertThat(kept.looked()).contains(later(1));
        assertThat(kept.said()).isEqualTo("3 new articles");
    }

    @Test
    void noticesAnAddressOnce() {
        long watch = watches().add(FEED, "ada", NOON).number();
        assertThat(watches().notice(watch, List.of("https://a.example/1", "https://a.example/2"), NOON))
                .isEqualTo(2);
        assertThat(watches().notice(watch, List.of("https://a.example/2", "https://a.example/3"), later(1)))
                .isEqualTo(1);
        assertThat(watches().notice(99, List.of("https://a.example/4"), NOON)).isZero();
        assertThat(watches().dueSights(NOON, 10))
                .extracting(Sight::address)
                .containsExactly("https://a.example/1", "https://a.example/2");
    }

    @Test
    void keepsWhatToAskWithBetweenRuns() {
        long watch = watches().add(FEED, "ada", NOON).number();
        watches().notice(watch, List.of("https://a.example/1"), NOON);
        Sight sight = watches().dueSights(NOON, 1).get(0);
        assertThat(watches().take(sight, later(1))).isTrue();
        assertThat(watches().take(sight, later(1))).isFalse();
        watches()
                .saw(
                        sight.seen(Optional.of("\"v1\""), Optional.of("Thu, 12 Mar 2026 12:00:00 GMT"), later(1)),
                        Optional.of(later(60)));

        Sight kept = watches().sight(watch, "https://a.example/1").orElseThrow();
        assertThat(kept.etag()).contains("\"v1\"");
        assertThat(kept.lastModified()).contains("Thu, 12 Mar 2026 12:00:00 GMT");
        assertThat(kept.looks()).isEqualTo(1);
        assertThat(kept.next()).isEqualTo(later(60));

        watches().hasten(watch, kept.address(), later(5));
        assertThat(watches().dueSights(later(5), 1)).hasSize(1);
        watches().saw(kept, Optional.empty());
        assertThat(watches().dueSights(later(1_000_000), 1)).isEmpty();
    }

    @Test
    void forgetsAWatchWithAllThatBelongsToIt() {
        Watch watch = watches().add(FEED, "ada", NOON);
        watches().notice(watch.number(), List.of("https://a.example/1"), NOON);
        assertThat(watches().remove(watch.number(), "ada", NOON)).isTrue();
        assertThat(watches().remove(watch.number(), "ada", NOON)).isFalse();
        assertThat(watches().dueSights(later(1), 10)).isEmpty();
        assertThat(new AuditLog(database()).newest(2))
                .extracting(AuditEntry::action)
                .containsExactly("stopped watching", "watches");
    }

    @Test
    void keepsAWebhookWithItsSecret() {
        Webhook webhook = webhooks()
                .add(
                        "https://desk.example/hook",
                        "s3cret",
                        new AlertScope(AlertScope.Kind.OUTLET, "Daily Lantern"),
                        BY);

        assertThat(webhooks().all()).containsExactly(webhook);
        assertThat(webhooks().webhook(webhook.number())).contains(webhook);
        assertThat(webhook.secret()).isEqualTo("s3cret");
        assertThat(webhook.toString()).doesNotContain("s3cret");
    }

    @Test
    void queuesAnEventOnceWhateverHappens() {
        Webhook webhook = webhooks().add("https://desk.example/hook", "s", AlertScope.ALL, BY);
        webhooks().queue(webhook, List.of(1L, 3L), 3, NOON);
        webhooks().queue(webhook, List.of(1L, 3L, 4L), 4, NOON);

        assertThat(webhooks().due(NOON, 10)).extracting(Delivery::event).containsExactly(1L, 3L);
        assertThat(webhooks().webhook(webhook.number()).orElseThrow().event()).isEqualTo(3);
    }

    @Test
    void givesTheDeliveriesOfOneWebhookInParts() {
        Webhook webhook = webhooks().add("https://desk.example/hook", "s", AlertScope.ALL, BY);
        Webhook other = webhooks().add("https://desk.example/other", "s", AlertScope.ALL, BY);
        webhooks().queue(webhook, List.of(1L, 2L, 4L), 4, NOON);
        webhooks().queue(other, List.of(3L), 4, NOON);

        assertThat(webhooks().of(webhook.number(), Long.MAX_VALUE, 2))
                .extracting(Delivery::event)
                .containsExactly(4L, 2L);
        assertThat(webhooks().of(webhook.number(), 2, 2)).singleElement().satisfies(first -> {
            assertThat(first.event()).isEqualTo(1);
            assertThat(first.lastTry()).isEmpty();
            assertThat(first.nextTry()).contains(NOON);
        });
    }

    @Test
    void keepsTheLogOfDeliveries() {
        Webhook webhook = webhooks().add("https://desk.example/hook", "s", AlertScope.ALL, BY);
        webhooks().queue(webhook, List.of(1L), 1, NOON);
        Delivery delivery = webhooks().due(NOON, 1).get(0);
        assertThat(delivery.outcome()).isEqualTo(Outcome.WAITING);
        assertThat(webhooks().take(delivery, later(1), later(2))).isTrue();
        assertThat(webhooks().take(delivery, later(1), later(2))).isFalse();
        assertThat(webhooks().due(later(1), 1)).isEmpty();
        assertThat(webhooks().due(later(2), 1))
                .extracting(Delivery::tries)
                .containsExactly(new Tries(1, Optional.of(later(1))));

        Outcome outcome = new Outcome(State.DELIVERED, Optional.of(204), "the host answered 204");
        webhooks().tried(delivery, outcome, later(1));
        assertThat(webhooks().due(later(9), 1)).isEmpty();
        assertThat(webhooks().log(5)).singleElement().satisfies(kept -> {
            assertThat(kept.outcome()).isEqualTo(outcome);
            assertThat(kept.next()).isEqualTo(later(1));
            assertThat(kept.lastTry()).contains(later(1));
            assertThat(kept.nextTry()).isEmpty();
        });
        assertThat(webhooks().remove(webhook.number(), BY)).isTrue();
        assertThat(webhooks().log(5)).isEmpty();
    }
}
