package org.secondsource.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.SecondSourceException;
import org.secondsource.app.web.traffic.Measures;

/** What whoever runs a desk can watch. */
class MetricsTest {
    @TempDir
    private Path folder = Path.of(".");

    @Test
    void tellHowMuchIsKeptAndHowMuchOfItWaits() {
        try (Desk desk = Desk.local(folder)) {
            desk.withHarbourStory();
            assertThat(desk.get("/metrics").body())
                    .contains("\nsecondsource_articles 4.0\n", "\nsecondsource_versions_behind 0.0\n")
                    .containsPattern("\nsecondsource_last_event [1-9]");

            desk.postJson("/api/v1/articles", "{\"id\": \"late\", \"text\": \"The quay was closed, Ada Quill said.\"}");

            assertThat(desk.get("/metrics").body())
                    .contains("\nsecondsource_articles 5.0\n", "\nsecondsource_versions_behind 1.0\n")
                    .contains(
                            "secondsource_http_requests_total{method=\"POST\",route=\"/api/v1/articles\",status=\"201\"} 1.0");
        }
    }

    @Test
    void areGivenWhileTheArchiveIsAway() {
        Measures measures = new Measures();
        measures.gauge("secondsource_away", "Cannot be had.", () -> {
            throw new SecondSourceException("the database is away");
        });

        assertThat(measures.text()).contains("\nsecondsource_away NaN\n", "\nsecondsource_memory_max_bytes ");
    }
}
