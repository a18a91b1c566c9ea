package org.secondsource.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures of one or more readers, as a table for people and as data. */
final class AttributionTable {
    private AttributionTable() {}

    /** Figures one below the other, readers side by side: precision, recall and F1 each. */
    static String print(Map<String, AttributionScore> scores) {
        StringBuilder table = new StringBuilder();
        scores.forEach((name, score) -> table.append(String.format(
                Locale.ROOT,
                "%s: documents %.0f   gold attributions %.0f   predicted %.0f%n",
                name,
                score.count("docs"),
                score.count("gold"),
                score.count("pred"))));
        table.append(String.format("%-32s", ""));
        scores.keySet().forEach(name -> table.append(String.format("   %-20s", name + "  P R F1")));
        table.append(System.lineSeparator());
        List<Map<String, Figures>> columns =
                scores.values().stream().map(AttributionScore::figures).toList();
        for (String name : columns.get(0).keySet()) {
            table.append(String.format("%-32s", name));
            for (Map<String, Figures> column : columns) {
                Figures figures = column.getOrDefault(name, Figures.of(0, 0));
                table.append(String.format(
                        "   %s %s %s", show(figures.precision()), show(figures.recall()), show(figures.f1())));
            }
            table.append(System.lineSeparator());
        }
        printGroups(scores, table);
        return table.toString();
    }

    private static void printGroups(Map<String, AttributionScore> scores, StringBuilder table) {
        scores.forEach((name, score) -> {
            table.append(String.format(
                    "%-24s %6s %9s %9s %16s%n", name + ": recall by", "n", "content", "full", "src exact|found"));
            for (String group : score.groups()) {
                double all = score.count(group + ".n");
                table.append(String.format(
                        Locale.ROOT,
                        "%-24s %6.0f %9.4f %9.4f %16.4f%n",
                        group,
                        all,
                        score.count(group + ".found") / all,
                        score.count(group + ".full") / all,
                        AttributionScore.ratio(
                                score.count(group + ".srcx"), Math.max(1, score.count(group + ".found")))));
            }
        });
    }

    private static String show(double figure) {
        return Double.isNaN(figure) ? "   -  " : String.format(Locale.ROOT, "%6.4f", figure);
    }

    /** By reader, by figure: precision, recall and F1; and the counts behind them. */
    static Map<String, Object> json(Map<String, AttributionScore> scores) {
        Map<String, Object> json = new LinkedHashMap<>();
        scores.forEach((name, score) -> {
            Map<String, Object> metrics = new LinkedHashMap<>();
            score.figures().forEach((figure, value) -> {
                List<Double> numbers = new ArrayList<>();
                for (double number : new double[] {value.precision(), value.recall(), value.f1()}) {
                    numbers.add(number);
                }
                metrics.put(
                        figure,
                        numbers.stream()
                                .map(each -> Double.isNaN(each) ? "-" : each)
                                .toList());
            });
            json.put(name, Map.of("metrics", metrics));
        });
        return json;
    }
}
