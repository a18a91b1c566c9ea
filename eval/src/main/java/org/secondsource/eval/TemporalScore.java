package org.secondsource.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.secondsource.text.Span;

/**
 * The measures of TempEval-3, counted as {@code score_temporal.py} counts them: gold and predicted expressions are paired
 * one to one, exact spans first, then by the longest shared stretch.
 */
final class TemporalScore {
    private int gold;
    private int predicted;
    private int strict;
    private int relaxed;
    private int type;
    private int value;
    private int goldDated;
    private int predictedDated;
    private int datedValue;

    /** Two expressions taken for the same. */
    private record Pair(int gold, int predicted, boolean exact, int shared, int start) {}

    /** Adds a document. */
    void add(List<TimedSpan> goldSpans, List<TimedSpan> predictedSpans) {
        gold += goldSpans.size();
        predicted += predictedSpans.size();
        goldDated += (int) goldSpans.stream().filter(TimedSpan::isDated).count();
        predictedDated +=
                (int) predictedSpans.stream().filter(TimedSpan::isDated).count();
        for (Pair pair : pairs(spans(goldSpans), spans(predictedSpans))) {
            TimedSpan wanted = goldSpans.get(pair.gold());
            TimedSpan found = predictedSpans.get(pair.predicted());
            boolean same = wanted.value().equals(found.value());
            relaxed++;
            strict += pair.exact() ? 1 : 0;
            type += wanted.type().equals(found.type()) ? 1 : 0;
            value += same ? 1 : 0;
            datedValue += same && wanted.isDated() && found.isDated() ? 1 : 0;
        }
    }

    private static List<Span> spans(List<TimedSpan> all) {
        return all.stream().map(TimedSpan::span).toList();
    }

    /** Indices of gold and predicted spans that are taken for the same, one to one. */
    static List<int[]> paired(List<Span> gold, List<Span> predicted) {
        return pairs(gold, predicted).stream()
                .map(pair -> new int[] {pair.gold(), pair.predicted()})
                .toList();
    }

    private static List<Pair> pairs(List<Span> gold, List<Span> predicted) {
        List<Pair> candidates = new ArrayList<>();
        for (int wanted = 0; wanted < gold.size(); wanted++) {
            for (int found = 0; found < predicted.size(); found++) {
                int shared = gold.get(wanted).overlap(predicted.get(found));
                if (shared > 0) {
                    boolean exact = gold.get(wanted).equals(predicted.get(found));
                    candidates.add(new Pair(
                            wanted, found, exact, shared, gold.get(wanted).start()));
                }
            }
        }
        candidates.sort(Comparator.comparing((Pair pair) -> !pair.exact())
                .thenComparing(pair -> -pair.shared())
                .thenComparing(Pair::start)
                .thenComparing(Pair::gold)
                .thenComparing(Pair::predicted));
        List<Pair> taken = new ArrayList<>();
        for (Pair pair : candidates) {
            if (taken.stream()
                    .noneMatch(other -> other.gold() == pair.gold() || other.predicted() == pair.predicted())) {
                taken.add(pair);
            }
        }
        return taken;
    }

    double strictF1() {
        return f1(strict, predicted, gold);
    }

    double relaxedF1() {
        return f1(relaxed, predicted, gold);
    }

    double typeF1() {
        return f1(type, predicted, gold);
    }

    double valueF1() {
        return f1(value, predicted, gold);
    }

    double datedValueF1() {
        return f1(datedValue, predictedDated, goldDated);
    }

    static double f1(int hits, int predicted, int gold) {
        return predicted + gold == 0 ? 0 : 2.0 * hits / (predicted + gold);
    }

    @Override
    public String toString() {
        double accuracy = relaxed == 0 ? 0 : (double) value / relaxed;
        return String.format(
                Locale.ROOT,
                "strict F1 %.4f  relaxed F1 %.4f  type F1 %.4f  value F1 %.4f  value acc %.4f  dated value F1 %.4f"
                        + "  [gold %d, predicted %d]",
                strictF1(),
                relaxedF1(),
                typeF1(),
                valueF1(),
                accuracy,
                datedValueF1(),
                gold,
                predicted);
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"strict\": %.4f, \"relaxed\": %.4f, \"type\": %.4f, \"value\": %.4f, \"datedValue\": %.4f, \"gold\": %d,"
                        + " \"predicted\": %d}",
                strictF1(),
                relaxedF1(),
                typeF1(),
                valueF1(),
                datedValueF1(),
                gold,
                predicted);
    }
}
