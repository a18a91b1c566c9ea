package org.secondsource.eval;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How well clusters fit stories, as {@code score_linking.py cluster} says it: BCubed (Bagga and Baldwin, per item, with
 * singletons) and the figures over pairs of items.
 */
final class ClusterScore {
    private final Figures bcubed;
    private final Figures pairs;
    private final int items;
    private final int stories;
    private final int clusters;

    /** A story and a cluster that meet. */
    private record Cell(String story, String cluster) {}

    private ClusterScore(Figures bcubed, Figures pairs, int[] counts) {
        this.bcubed = bcubed;
        this.pairs = pairs;
        items = counts[0];
        stories = counts[1];
        clusters = counts[2];
    }

    /**
     * @param gold the story of each item
     * @param predicted the cluster of each item; an item without one is a cluster of its own
     */
    static ClusterScore of(Map<String, String> gold, Map<String, String> predicted) {
        Map<String, Integer> stories = new LinkedHashMap<>();
        Map<String, Integer> clusters = new LinkedHashMap<>();
        Map<Cell, Integer> cells = new LinkedHashMap<>();
        gold.forEach((item, story) -> {
            String cluster = predicted.containsKey(item) ? "p" + predicted.get(item) : "missing " + item;
            stories.merge(story, 1, Integer::sum);
            clusters.merge(cluster, 1, Integer::sum);
            cells.merge(new Cell(story, cluster), 1, Integer::sum);
        });
        double precision = 0;
        double recall = 0;
        for (Map.Entry<Cell, Integer> each : cells.entrySet()) {
            double square = (double) each.getValue() * each.getValue();
            precision += square / clusters.getOrDefault(each.getKey().cluster(), 1);
            recall += square / stories.getOrDefault(each.getKey().story(), 1);
        }
        double together = pairs(cells.values());
        Figures pairs = Figures.of(share(together, pairs(clusters.values())), share(together, pairs(stories.values())));
        int[] counts = {gold.size(), stories.size(), new HashSet<>(predicted.values()).size()};
        return new ClusterScore(Figures.of(precision / gold.size(), recall / gold.size()), pairs, counts);
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private static double pairs(Iterable<Integer> sizes) {
        double pairs = 0;
        for (int size : sizes) {
            pairs += (double) size * (size - 1) / 2;
        }
        return pairs;
    }

    double bcubedF1() {
        return bcubed.f1();
    }

    double pairF1() {
        return pairs.f1();
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"bcubed\":{\"precision\":%s,\"recall\":%s,\"f1\":%s},\"pairwise\":{\"precision\":%s,\"recall\":%s,"
                        + "\"f1\":%s},\"items\":%d,\"gold_clusters\":%d,\"pred_clusters\":%d}",
                bcubed.precision(),
                bcubed.recall(),
                bcubed.f1(),
                pairs.precision(),
                pairs.recall(),
                pairs.f1(),
                items,
                stories,
                clusters);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-8s %9s %9s %9s%n%-8s %9.4f %9.4f %9.4f%n%-8s %9.4f %9.4f %9.4f%n%d articles, %d stories, %d found",
                "",
                "precision",
                "recall",
                "F1",
                "BCubed",
                bcubed.precision(),
                bcubed.recall(),
                bcubed.f1(),
                "pairs",
                pairs.precision(),
                pairs.recall(),
                pairs.f1(),
                items,
                stories,
                clusters);
    }
}
