package org.secondsource.eval.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Small cases whose figures the scorer beside the data gives too. */
class ExtractionScoreTest {
    private static final String GOLD = """
            {"a": {"text": "one two three four five six", "title": "Bridge closed", "published": "2025-03-04T23:30:00-05:00",
                   "authors": ["Maren Oldfield", "Tobias Crane"], "with": ["two three"], "without": ["seven"]},
             "b": {"text": "alpha beta gamma delta", "text_variants": ["beta gamma delta epsilon"], "title": "Port fees rise",
                   "published": "2025-03-05", "authors": [], "with": [], "without": []}}
            """;

    private static Map<String, JsonNode> gold() {
        JsonNode root = new JsonMapper().readTree(GOLD);
        Map<String, JsonNode> gold = new LinkedHashMap<>();
        root.propertyNames().forEach(id -> gold.put(id, root.path(id)));
        return gold;
    }

    private static Map<String, Double> score(Prediction a, Prediction b) {
        return ExtractionScore.of(gold(), Map.of("a", a, "b", b)).figures();
    }

    @Test
    void givesFullMarksToTheGold() {
        Map<String, Double> figures = score(
                new Prediction(
                        "one two three four five six",
                        "Bridge \u2018closed\u2019".replaceAll("[\u2018\u2019]", ""),
                        List.of("By Maren Oldfield", "Tobias Crane"),
                        "2025-03-05T04:30:00Z"),
                new Prediction("beta gamma delta epsilon", "PORT FEES RISE", List.of(), "2025-03-05"));
        assertThat(figures)
                .containsEntry("f1", 1.0)
                .containsEntry("accuracy", 1.0)
                .containsEntry("seg_f1", 1.0)
                .containsEntry("title", 1.0)
                .containsEntry("date", 1.0)
                .containsEntry("date_time", 1.0)
                .containsEntry("authors_f1", 1.0);
    }

    @Test
    void countsForeignAndMissingFourGrams() {
        Map<String, Double> figures = score(
                new Prediction("one two three four five six seven", "", List.of("Ruth Callan"), ""),
                Prediction.NOTHING);
        assertThat(figures.get("precision")).isCloseTo(0.75, within(1e-9));
        assertThat(figures.get("recall")).isCloseTo(0.5, within(1e-9));
        assertThat(figures).containsEntry("seg_precision", 0.5).containsEntry("authors_f1", 0.0);
        assertThat(figures).containsEntry("date_prec", 0.0).containsEntry("title_loose", 0.0);
    }
}
