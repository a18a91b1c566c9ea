package org.secondsource.eval.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.secondsource.eval.extraction.FourGrams.Shares;
import tools.jackson.databind.JsonNode;

/** The figures of a set of pages, the same as the scorer's beside the data but for its bootstrap. */
final class ExtractionScore {
    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final Map<String, Shares> texts = new LinkedHashMap<>();
    private final List<Shares> strict = new ArrayList<>();
    private int exactTexts;

    private ExtractionScore() {}

    static ExtractionScore of(Map<String, JsonNode> gold, Map<String, Prediction> predictions) {
        ExtractionScore score = new ExtractionScore();
        score.figures.put("pages", (double) gold.size());
        gold.forEach((id, item) -> score.text(id, item, predictions.getOrDefault(id, Prediction.NOTHING)));
        score.textFigures();
        score.segments(gold, predictions);
        score.titles(gold, predictions);
        score.dates(gold, predictions);
        score.authors(gold, predictions);
        return score;
    }

    /** By the names the scorer uses in its JSON output. */
    Map<String, Double> figures() {
        return figures;
    }

    /** The pages with the lowest F1 of text. */
    List<String> worst(int count) {
        return texts.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> entry.getValue().f1()))
                .limit(count)
                .map(entry -> String.format(
                        Locale.ROOT,
                        "  %.3f P %.2f R %.2f  %s",
                        entry.getValue().f1(),
                        entry.getValue().precision(),
                        entry.getValue().recall(),
                        entry.getKey()))
                .toList();
    }

    static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(one -> strings.add(one.asString()));
        return strings;
    }

    private static boolean given(JsonNode item, String field) {
        return !item.path(field).asString("").isEmpty();
    }

    private void text(String id, JsonNode item, Prediction prediction) {
        if (!given(item, "text")) {
            return;
        }
        List<String> variants = new ArrayList<>(List.of(item.path("text").asString()));
        variants.addAll(strings(item.path("text_variants")));
        variants.removeIf(String::isEmpty);
        FourGrams mine = new FourGrams(prediction.text());
        List<String> tokens = FourGrams.tokens(prediction.text());
        List<Shares> shares = variants.stream()
                .map(variant -> mine.against(new FourGrams(variant)))
                .toList();
        Shares best = shares.get(0);
        for (Shares one : shares) {
            best = one.f1() > best.f1() ? one : best;
        }
        texts.put(id, best);
        strict.add(shares.get(0));
        exactTexts += variants.stream().anyMatch(one -> FourGrams.tokens(one).equals(tokens)) ? 1 : 0;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static double precision(Iterable<Shares> rows) {
        List<Double> values = new ArrayList<>();
        rows.forEach(row -> {
            if (row.hit() + row.extra() > 0) {
                values.add(row.precision());
            }
        });
        return mean(values);
    }

    private static double recall(Iterable<Shares> rows) {
        List<Double> values = new ArrayList<>();
        rows.forEach(row -> {
            if (row.hit() + row.missing() > 0) {
                values.add(row.recall());
            }
        });
        return mean(values);
    }

    private void textFigures() {
        if (texts.isEmpty()) {
            return;
        }
        double precision = precision(texts.values());
        double recall = recall(texts.values());
        figures.put("f1", f1(precision, recall));
        figures.put("precision", precision);
        figures.put("recall", recall);
        figures.put("f1_strict", f1(precision(strict), recall(strict)));
        figures.put("accuracy", (double) exactTexts / texts.size());
        figures.put("page_f1", mean(texts.values().stream().map(Shares::f1).toList()));
        figures.put("pages_below_0.8", (double)
                texts.values().stream().filter(one -> one.f1() < 0.8).count());
    }

    private void segments(Map<String, JsonNode> gold, Map<String, Prediction> predictions) {
        int pages = 0;
        int hits = 0;
        int missing = 0;
        int extra = 0;
        for (Map.Entry<String, JsonNode> page : gold.entrySet()) {
            List<String> with = strings(page.getValue().path("with"));
            List<String> without = strings(page.getValue().path("without"));
            if (with.isEmpty() && without.isEmpty()) {
                continue;
            }
            String text = even(
                    predictions.getOrDefault(page.getKey(), Prediction.NOTHING).text());
            int found = (int) with.stream()
                    .filter(one -> text.contains(even(one).strip()))
                    .count();
            pages++;
            hits += found;
            missing += with.size() - found;
            extra += (int) without.stream()
                    .filter(one -> text.contains(even(one).strip()))
                    .count();
        }
        if (pages > 0) {
            figures.put("seg_pages", (double) pages);
            figures.put("seg_precision", (double) hits / Math.max(1, hits + extra));
            figures.put("seg_recall", (double) hits / Math.max(1, hits + missing));
            figures.put("seg_f1", 2.0 * hits / Math.max(1, 2 * hits + extra + missing));
        }
    }

    private static String even(String text) {
        return text.replaceAll("[\\s\\u00a0\\u2000-\\u200a\\u202f\\u3000\\u0085\\u2028\\u2029]+", " ");
    }

    private void titles(Map<String, JsonNode> gold, Map<String, Prediction> predictions) {
        List<Double> exact = new ArrayList<>();
        List<Double> loose = new ArrayList<>();
        gold.forEach((id, item) -> {
            if (given(item, "title")) {
                String title = predictions.getOrDefault(id, Prediction.NOTHING).title();
                exact.add(FieldScores.sameTitle(item.path("title").asString(), title) ? 1.0 : 0);
                loose.add(FieldScores.alikeTitle(item.path("title").asString(), title) ? 1.0 : 0);
            }
        });
        if (!exact.isEmpty()) {
            figures.put("title_n", (double) exact.size());
            figures.put("title", mean(exact));
            figures.put("title_loose", mean(loose));
        }
    }

    private void dates(Map<String, JsonNode> gold, Map<String, Prediction> predictions) {
        List<Double> right = new ArrayList<>();
        List<Double> instants = new ArrayList<>();
        int given = 0;
        for (Map.Entry<String, JsonNode> page : gold.entrySet()) {
            String wanted = page.getValue().path("published").asString("");
            if (wanted.isEmpty()) {
                continue;
            }
            String found =
                    predictions.getOrDefault(page.getKey(), Prediction.NOTHING).published();
            Set<String> days = FieldScores.days(found);
            given += days.isEmpty() ? 0 : 1;
            right.add(days.stream().anyMatch(FieldScores.days(wanted)::contains) ? 1.0 : 0);
            FieldScores.instant(wanted)
                    .ifPresent(time -> instants.add(
                            FieldScores.instant(found)
                                            .filter(other ->
                                                    Math.abs(other.getEpochSecond() - time.getEpochSecond()) <= 60)
                                            .isPresent()
                                    ? 1.0
                                    : 0));
        }
        if (!right.isEmpty()) {
            figures.put("date_n", (double) right.size());
            figures.put("date", mean(right));
            figures.put("date_prec", mean(right) * right.size() / Math.max(1, given));
        }
        if (!instants.isEmpty()) {
            figures.put("date_time", mean(instants));
        }
    }

    private void authors(Map<String, JsonNode> gold, Map<String, Prediction> predictions) {
        int pages = 0;
        int hits = 0;
        int extra = 0;
        int missing = 0;
        int equal = 0;
        for (Map.Entry<String, JsonNode> page : gold.entrySet()) {
            if (!page.getValue().path("authors").isArray()) {
                continue;
            }
            Set<String> wanted = FieldScores.names(strings(page.getValue().path("authors")));
            Set<String> found = FieldScores.names(
                    predictions.getOrDefault(page.getKey(), Prediction.NOTHING).authors());
            int both = (int) found.stream().filter(wanted::contains).count();
            pages++;
            hits += both;
            extra += found.size() - both;
            missing += wanted.size() - both;
            equal += found.equals(wanted) ? 1 : 0;
        }
        if (pages > 0) {
            double precision = (double) hits / Math.max(1, hits + extra);
            double recall = (double) hits / Math.max(1, hits + missing);
            figures.put("authors_n", (double) pages);
            figures.put("authors_p", precision);
            figures.put("authors_r", recall);
            figures.put("authors_f1", f1(precision, recall));
            figures.put("authors_exact", (double) equal / pages);
        }
    }
}
