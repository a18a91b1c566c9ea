package org.secondsource.app.command;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.secondsource.app.watch.WebAddress;
import org.secondsource.app.watch.WebhookMessage;
import org.secondsource.archive.AlertScope;
import org.secondsource.archive.AuditEntry;
import org.secondsource.archive.Delivery;
import org.secondsource.archive.Watch;
import org.secondsource.archive.Watch.Kind;
import org.secondsource.archive.Watch.Order;
import org.secondsource.archive.Webhook;
import org.secondsource.archive.folder.DataFolder;

/** What is watched and who is told, for commands. */
final class WatchLists {
    /** Who the audit log says it was. */
    private static final String ACTOR = "command line";

    /** Deliveries shown. */
    private static final int LOG = 100;

    private static final Clock CLOCK = Clock.systemUTC();

    private WatchLists() {}

    static void add(DataOption option, List<String> targets, List<String> queries, Duration every, Console console) {
        List<Order> orders = new ArrayList<>();
        targets.forEach(target -> orders.add(order(target, every)));
        queries.forEach(query -> orders.add(new Order(Kind.QUERY, TypedQuery.checked(query), every)));
        try (DataFolder data = Desk.data(option, console)) {
            orders.forEach(order -> write(data.watches().add(order, ACTOR, now()), console));
        }
    }

    private static Order order(String target, Duration every) {
        String lower = target.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            return new Order(Kind.WEB, address(target).toString(), every);
        }
        try {
            Path folder = Path.of(target).toAbsolutePath().normalize();
            if (Files.isDirectory(folder)) {
                return new Order(Kind.FOLDER, folder.toString(), every);
            }
        } catch (InvalidPathException noPath) {
            throw new WrongUsage(target + " is no address and no folder");
        }
        throw new WrongUsage(target + " is no address and no folder");
    }

    /** @throws WrongUsage if it cannot be an address */
    private static URI address(String text) {
        return WebAddress.parse(text)
                .orElseThrow(() -> new WrongUsage(text + " is not an address of the web that names a host"));
    }

    static void watches(DataOption option, Console console) {
        try (DataFolder data = Desk.kept(option, console)) {
            data.watches().all().forEach(watch -> write(watch, console));
        }
    }

    private static void write(Watch watch, Console console) {
        String looked = watch.looked().map(WatchLists::minute).orElse("not yet");
        console.out()
                .println(watch.number() + "  "
                        + watch.order().kind().name().toLowerCase(Locale.ROOT) + "  "
                        + line(watch.order().target()) + "  every "
                        + watch.order().every().toMinutes() + " min  looked at " + looked
                        + (watch.said().isEmpty() ? "" : ": " + line(watch.said())));
    }

    static boolean remove(DataOption option, long number, Console console) {
        try (DataFolder data = Desk.kept(option, console)) {
            boolean removed = data.watches().remove(number, ACTOR, now());
            if (!removed) {
                console.err().println("secondsource: nothing with number " + number + " is watched");
            }
            return removed;
        }
    }

    static void addWebhook(
            DataOption option, String url, Optional<String> secret, WebhookAdd.Scope scope, Console console) {
        String key = secret.map(given -> filled("--secret", given)).orElseGet(WebhookMessage::newSecret);
        AlertScope told = alertScope(scope);
        String to = address(url).toString();
        try (DataFolder data = Desk.data(option, console)) {
            if (told.kind() == AlertScope.Kind.STORY
                    && data.stories().card(told.subject()).isEmpty()) {
                throw new Failure("there is no story " + told.subject());
            }
            AuditEntry entry = new AuditEntry(now(), ACTOR, "tells", Webhook.machine(to));
            Webhook webhook = data.webhooks().add(to, key, told, entry);
            write(webhook, console);
            if (secret.isEmpty()) {
                console.out().println("   secret " + key);
            }
        }
    }

    private static AlertScope alertScope(WebhookAdd.Scope scope) {
        return scope.story()
                .map(story -> new AlertScope(AlertScope.Kind.STORY, filled("--story", story)))
                .or(() -> scope.outlet()
                        .map(outlet -> new AlertScope(AlertScope.Kind.OUTLET, filled("--outlet", outlet))))
                .or(() -> scope.query()
                        .map(query ->
                                new AlertScope(AlertScope.Kind.QUERY, TypedQuery.checked(filled("--query", query)))))
                .orElse(AlertScope.ALL);
    }

    private static String filled(String option, String value) {
        if (value.isBlank()) {
            throw new WrongUsage(option + " must not be empty; leave it out instead");
        }
        return value;
    }

    static void webhooks(DataOption option, Console console) {
        try (DataFolder data = Desk.kept(option, console)) {
            data.webhooks().all().forEach(webhook -> write(webhook, console));
        }
    }

    private static void write(Webhook webhook, Console console) {
        AlertScope scope = webhook.scope();
        String told = scope.kind() == AlertScope.Kind.ALL
                ? "everything"
                : scope.kind().name().toLowerCase(Locale.ROOT) + " " + line(scope.subject());
        console.out().println(webhook.number() + "  " + line(webhook.url()) + "  " + told);
    }

    static boolean removeWebhook(DataOption option, long number, Console console) {
        try (DataFolder data = Desk.kept(option, console)) {
            boolean removed = data.webhooks()
                    .remove(number, new AuditEntry(now(), ACTOR, "no longer tells", Long.toString(number)));
            if (!removed) {
                console.err().println("secondsource: there is no webhook " + number);
            }
            return removed;
        }
    }

    static void deliveries(DataOption option, Console console) {
        try (DataFolder data = Desk.kept(option, console)) {
            data.webhooks().log(LOG).forEach(delivery -> write(delivery, console));
        }
    }

    private static void write(Delivery delivery, Console console) {
        console.out()
                .println(minute(delivery.next()) + "  webhook " + delivery.webhook() + "  event " + delivery.event()
                        + "  "
                        + delivery.outcome()
                                .state()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', ' ')
                        + "  " + delivery.tries().count() + (delivery.tries().count() == 1 ? " try  " : " tries  ")
                        + line(delivery.outcome().said()));
    }

    private static String minute(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static Instant now() {
        return CLOCK.instant();
    }

    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
