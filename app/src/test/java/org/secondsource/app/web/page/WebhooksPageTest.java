package org.secondsource.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.app.web.Desk;
import org.secondsource.app.web.access.Scope;
import org.secondsource.archive.AlertScope;
import org.secondsource.archive.AuditEntry;
import org.secondsource.archive.Delivery;
import org.secondsource.archive.Delivery.Outcome;
import org.secondsource.archive.Delivery.State;
import org.secondsource.archive.StoryEvent;
import org.secondsource.archive.Webhook;

class WebhooksPageTest {
    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

    @TempDir
    private Path folder = Path.of(".");

    /** Two webhooks: one that was told something and has to be told something else again, and one that was told nothing. */
    static void withDeliveries(Desk desk) {
        var webhooks = desk.newsroom().data().webhooks();
        AuditEntry entry = new AuditEntry(NOON, "ada", "tells", "https://chat.example");
        Webhook webhook = webhooks.add("https://chat.example/hook/k3y?t=0ken", "whsec_s3cret", AlertScope.ALL, entry);
        webhooks.add("https://other.example/", "s", new AlertScope(AlertScope.Kind.OUTLET, "Tarn Gazette"), entry);
        List<Long> events = desk.newsroom().data().events().since(0, 2).stream()
                .map(StoryEvent::number)
                .toList();
        webhooks.queue(webhook, events, events.get(1), NOON);
        List<Delivery> due = webhooks.due(NOON, 2);
        due.forEach(delivery -> webhooks.take(delivery, NOON, NOON.plusSeconds(120)));
        webhooks.tried(
                due.get(0),
                new Outcome(State.DELIVERED, Optional.of(204), "the host answered 204"),
                NOON.plusSeconds(1));
        webhooks.tried(
                due.get(1),
                new Outcome(State.WAITING, Optional.empty(), "no connection: https://chat.example/hook/k3y?t=0ken"),
                NOON.plus(Duration.ofDays(36_500)));
    }

    @Test
    void showsWhatWasToldWhenAndWhatCameOfItWithoutSecrets() {
        try (Desk desk = Desk.local(folder)) {
            desk.withHarbourStory();
            withDeliveries(desk);

            assertThat(desk.visit("/watches").body()).contains("href=\"/webhooks\"");
            String page = desk.visit("/webhooks").body();
            String api = desk.get("/api/v1/webhooks").body()
                    + desk.get("/api/v1/webhooks/1/deliveries").body();
            for (String shown : List.of(page, api)) {
                assertThat(shown)
                        .contains("https://chat.example/\u2026", "the host answered 204", "2026-03-03T12:00:01Z")
                        .doesNotContain("k3y")
                        .doesNotContain("0ken")
                        .doesNotContain("s3cret");
            }
            assertThat(page).contains("3 Mar 2026, 12:00 UTC", "alerts of the outlet Tarn Gazette", "Nothing was told");
            assertThat(api)
                    .contains("\"state\":\"delivered\",\"tries\":1,\"tried\":\"2026-03-03T12:00:01Z\",\"next\":null")
                    .contains("\"state\":\"waiting\",\"tries\":1,\"tried\":\"2026-03-03T12:00:00Z\",\"next\":\"2126-");
        }
    }

    @Test
    void givesDeliveriesInParts() {
        try (Desk desk = Desk.local(folder)) {
            desk.withHarbourStory();
            withDeliveries(desk);

            String first = desk.get("/api/v1/webhooks/1/deliveries?limit=1").body();
            String next = first.replaceAll(".*\"next\":\"([0-9]+)\"}$", "$1");

            assertThat(first).contains("\"state\":\"waiting\"").doesNotContain("delivered");
            assertThat(desk.get("/api/v1/webhooks/1/deliveries?limit=1&after=" + next)
                            .body())
                    .contains("\"state\":\"delivered\"")
                    .endsWith("\"next\":null}");
        }
    }

    @Test
    void isOnlyForWhoAdministersTheDesk() {
        try (Desk desk = Desk.shared(folder)) {
            desk.login("wim", Desk.PASSWORD);
            assertThat(desk.visit("/watches").body()).doesNotContain("href=\"/webhooks\"");
            assertThat(desk.visit("/webhooks").statusCode()).isEqualTo(403);
            String writer = desk.token("wim", Scope.WRITE);
            assertThat(desk.asStranger()
                            .send(desk.request("/api/v1/webhooks/1/deliveries")
                                    .header("Authorization", "Bearer " + writer))
                            .statusCode())
                    .isEqualTo(403);
        }
    }
}
