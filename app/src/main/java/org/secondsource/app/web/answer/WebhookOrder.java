package org.secondsource.app.web.answer;

import java.time.Instant;
import java.util.Optional;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.watch.WebhookMessage;
import org.secondsource.archive.AlertScope;
import org.secondsource.archive.AuditEntry;
import org.secondsource.archive.Webhook;

/**
 * What somebody asked for who wants an address told of what happens: what a form and the API have to keep to alike.
 *
 * @param url where to
 * @param scope what is to be told
 * @param own a secret to sign with; one is made if it is empty
 */
public record WebhookOrder(String url, AlertScope scope, Optional<String> own) {
    private static final String SUBJECT = "of";

    /**
     * What came of an order.
     *
     * @param made the secret if one had to be made, to be shown this once
     */
    public record Done(Webhook webhook, Optional<String> made) {
        /** Without the secret. */
        @Override
        public String toString() {
            return webhook.toString();
        }
    }

    /** The order that the fields {@code url}, {@code tells}, {@code of} and {@code secret} give. */
    public static WebhookOrder of(Fields fields, Newsroom newsroom) {
        String url = fields.text("url")
                .map(Typed::address)
                .orElseThrow(() -> Refusal.badRequest("the address (\"url\") is missing: " + Typed.ADDRESS));
        AlertScope scope = scope(fields);
        if (scope.kind() == AlertScope.Kind.STORY
                && newsroom.stories().card(scope.subject()).isEmpty()) {
            throw Refusal.unprocessable("there is no story with this id (\"" + SUBJECT + "\")");
        }
        return new WebhookOrder(url, scope, fields.filled("secret"));
    }

    private static AlertScope scope(Fields fields) {
        return switch (fields.text("tells").orElse("all")) {
            case "all" -> all(fields);
            case "story" -> new AlertScope(AlertScope.Kind.STORY, subject(fields, "the id of the story"));
            case "outlet" -> new AlertScope(AlertScope.Kind.OUTLET, subject(fields, "the name of the outlet"));
            case "query" -> new AlertScope(AlertScope.Kind.QUERY, Typed.query(subject(fields, "the search")));
            default -> throw Refusal.badRequest("\"tells\" must be all, story, outlet or query");
        };
    }

    /** Everything; whoever names a part of it did not mean everything. */
    private static AlertScope all(Fields fields) {
        if (fields.text(SUBJECT).isPresent()) {
            throw Refusal.badRequest("\"of\" names a story, an outlet or a search: say which in \"tells\","
                    + " or leave it empty to tell of everything");
        }
        return AlertScope.ALL;
    }

    private static String subject(Fields fields, String expected) {
        return fields.text(SUBJECT)
                .orElseThrow(() -> Refusal.badRequest(expected + " (\"" + SUBJECT + "\") is missing"));
    }

    /** Has the address told from now on. */
    public Done carryOut(Newsroom newsroom, Instant now, String actor) {
        String secret = own.orElseGet(WebhookMessage::newSecret);
        AuditEntry entry = new AuditEntry(now, actor, "tells", Webhook.machine(url));
        Webhook webhook = newsroom.data().webhooks().add(url, secret, scope, entry);
        return new Done(webhook, own.isEmpty() ? Optional.of(secret) : Optional.empty());
    }

    /** Has an address told nothing more. */
    public static void takeBack(String number, Newsroom newsroom, Instant now, String actor) {
        long known = number.matches("[0-9]{1,18}") ? Long.parseLong(number) : -1;
        AuditEntry entry = new AuditEntry(now, actor, "no longer tells", Long.toString(known));
        if (!newsroom.data().webhooks().remove(known, entry)) {
            throw Refusal.notFound("there is no webhook with this number");
        }
    }

    /** Without the secret, and of the address no more than its machine. */
    @Override
    public String toString() {
        return "order to tell " + Webhook.machine(url);
    }
}
