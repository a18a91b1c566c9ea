package org.secondsource.archive.sql;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.result.RowView;
import org.secondsource.archive.AlertScope;
import org.secondsource.archive.AuditEntry;
import org.secondsource.archive.Delivery;
import org.secondsource.archive.Delivery.Outcome;
import org.secondsource.archive.Delivery.State;
import org.secondsource.archive.Delivery.Tries;
import org.secondsource.archive.Webhook;

/**
 * Addresses that are told of what happens, and what is to be told to them. What is once queued is told at least once,
 * whenever the program was killed.
 */
public final class Webhooks {
    private static final String WEBHOOK = "SELECT number, url, secret, scope, subject, event FROM webhook ";

    private static final String DELIVERY =
            "SELECT number, webhook, event, tries, tried_at, next_at, state, status, said FROM delivery ";

    private final Database database;

    public Webhooks(Database database) {
        this.database = database;
    }

    /** Takes on an address; it is told of what happens from now on. */
    public Webhook add(String url, String secret, AlertScope scope, AuditEntry by) {
        return database.change(handle -> {
            AuditLog.add(handle, by);
            return handle.createQuery("INSERT INTO webhook (url, secret, scope, subject, event)"
                            + " VALUES (:url, :secret, :scope, :subject, (SELECT coalesce(max(number), 0) FROM event))"
                            + " RETURNING number, url, secret, scope, subject, event")
                    .bind("url", url)
                    .bind("secret", secret)
                    .bind("scope", lower(scope.kind()))
                    .bind("subject", scope.subject())
                    .map(Webhooks::readWebhook)
                    .one();
        });
    }

    /** Forgets an address and all that waits for it; answers whether there was such a one. */
    public boolean remove(long number, AuditEntry by) {
        return database.change(handle -> {
            handle.createUpdate("DELETE FROM delivery WHERE webhook = :number")
                    .bind("number", number)
                    .execute();
            int removed = handle.createUpdate("DELETE FROM webhook WHERE number = :number")
                    .bind("number", number)
                    .execute();
            if (removed == 1) {
                AuditLog.add(handle, by);
            }
            return removed == 1;
        });
    }

    /** All of them, in the order they were added. */
    public List<Webhook> all() {
        return database.ask(handle -> handle.createQuery(WEBHOOK + "ORDER BY number")
                .map(Webhooks::readWebhook)
                .list());
    }

    public Optional<Webhook> webhook(long number) {
        return database.ask(handle -> handle.createQuery(WEBHOOK + "WHERE number = :number")
                .bind("number", number)
                .map(Webhooks::readWebhook)
                .findOne());
    }

    /**
     * Queues events for a webhook and notes how far the events were looked through.
     *
     * @param events numbers of those to be told
     * @param upTo number of the last event looked at
     */
    public void queue(Webhook webhook, List<Long> events, long upTo, Instant now) {
        database.change(handle -> {
            int moved = handle.createUpdate(
                            "UPDATE webhook SET event = :upTo WHERE number = :number AND event = :before")
                    .bind("upTo", upTo)
                    .bind("number", webhook.number())
                    .bind("before", webhook.event())
                    .execute();
            for (long event : moved == 1 ? events : List.<Long>of()) {
                handle.createUpdate("INSERT INTO delivery (webhook, event, next_at, state)"
                                + " VALUES (:webhook, :event, :now, 'waiting') ON CONFLICT DO NOTHING")
                        .bind("webhook", webhook.number())
                        .bind("event", event)
                        .bind("now", Watches.stamp(now))
                        .execute();
            }
            return moved;
        });
    }

    /** What is to be told by now, what waits longest first. */
    public List<Delivery> due(Instant now, int most) {
        return database.ask(handle -> handle.createQuery(
                        DELIVERY + "WHERE state = 'waiting' AND next_at <= :now ORDER BY next_at, number LIMIT :most")
                .bind("now", Watches.stamp(now))
                .bind("most", most)
                .map(Webhooks::readDelivery)
                .list());
    }

    /**
     * Takes a delivery on for one try; answers false if another program has it.
     *
     * @param now when the try begins
     * @param until when it is tried again if this program does not live to tell
     */
    public boolean take(Delivery delivery, Instant now, Instant until) {
        return database.change(handle -> handle.createUpdate("UPDATE delivery SET next_at = :until, tries = tries + 1,"
                                + " tried_at = :now WHERE number = :number AND tries = :tries AND state = 'waiting'")
                        .bind("until", Watches.stamp(until))
                        .bind("now", Watches.stamp(now))
                        .bind("number", delivery.number())
                        .bind("tries", delivery.tries().count())
                        .execute()
                == 1);
    }

    /** Notes what came of a try, and when the next is if it still waits. */
    public void tried(Delivery delivery, Outcome outcome, Instant next) {
        database.change(handle -> handle.createUpdate("UPDATE delivery SET state = :state, status = :status,"
                        + " said = :said, next_at = :next WHERE number = :number")
                .bind("state", lower(outcome.state()))
                .bind("status", outcome.status().orElse(null))
                .bind("said", outcome.said())
                .bind("next", Watches.stamp(next))
                .bind("number", delivery.number())
                .execute());
    }

    /** The log, the newest first. */
    public List<Delivery> log(int most) {
        return database.ask(handle -> handle.createQuery(DELIVERY + "ORDER BY number DESC LIMIT :most")
                .bind("most", most)
                .map(Webhooks::readDelivery)
                .list());
    }

    /**
     * What was told, or is to be told, to one webhook, the latest event first.
     *
     * @param before number of an event that is later than all that are asked for
     */
    public List<Delivery> of(long webhook, long before, int most) {
        return database.ask(handle -> handle.createQuery(
                        DELIVERY + "WHERE webhook = :webhook AND event < :before ORDER BY event DESC LIMIT :most")
                .bind("webhook", webhook)
                .bind("before", before)
                .bind("most", most)
                .map(Webhooks::readDelivery)
                .list());
    }

    private static Webhook readWebhook(RowView row) {
        AlertScope scope = new AlertScope(
                AlertScope.Kind.valueOf(row.getColumn("scope", String.class).toUpperCase(Locale.ROOT)),
                row.getColumn("subject", String.class));
        return new Webhook(
                row.getColumn("number", Long.class),
                row.getColumn("url", String.class),
                row.getColumn("secret", String.class),
                scope,
                row.getColumn("event", Long.class));
    }

    private static Delivery readDelivery(RowView row) {
        Outcome outcome = new Outcome(
                State.valueOf(row.getColumn("state", String.class).toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getColumn("status", Integer.class)),
                row.getColumn("said", String.class));
        return new Delivery(
                row.getColumn("number", Long.class),
                row.getColumn("webhook", Long.class),
                row.getColumn("event", Long.class),
                new Tries(
                        row.getColumn("tries", Integer.class),
                        Optional.ofNullable(row.getColumn("tried_at", String.class))
                                .map(Instant::parse)),
                Instant.parse(row.getColumn("next_at", String.class)),
                outcome);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
