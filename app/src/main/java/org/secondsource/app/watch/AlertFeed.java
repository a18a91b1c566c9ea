package org.secondsource.app.watch;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Alerts as a feed, before it takes a form.
 *
 * @param title what it is about
 * @param self where it is found
 * @param desk where the pages of the desk begin; ends with a slash
 * @param alerts the newest first
 */
public record AlertFeed(String title, URI self, URI desk, List<Alert> alerts) {
    public AlertFeed {
        Objects.requireNonNull(title);
        Objects.requireNonNull(self);
        Objects.requireNonNull(desk);
        alerts = List.copyOf(alerts);
    }

    /** The page of an alert's story; some readers take two alerts with one address for one. */
    URI page(Alert alert) {
        String story = URLEncoder.encode(alert.event().news().story(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return desk.resolve("stories/" + story + "#event-" + alert.event().number());
    }

    /** When something was last added; the beginning of time if nothing was. */
    Instant updated() {
        return alerts.stream().map(alert -> alert.event().at()).findFirst().orElse(Instant.EPOCH);
    }
}
