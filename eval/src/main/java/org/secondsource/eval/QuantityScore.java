package org.secondsource.eval;

import java.util.List;
import java.util.Locale;
import org.secondsource.text.Span;

/**
 * Counts found quantities field by field: the span (any overlap, and exact), the interval with its unit, and the counted
 * noun, each as F1 over all quantities and as the share right of those found.
 */
final class QuantityScore {
    private int gold;
    private int predicted;
    private int found;
    private int exact;
    private int amount;
    private int counted;

    void add(List<GoldQuantity> wanted, List<GoldQuantity> read) {
        gold += wanted.size();
        predicted += read.size();
        for (int[] pair : TemporalScore.paired(spans(wanted), spans(read))) {
            GoldQuantity one = wanted.get(pair[0]);
            GoldQuantity other = read.get(pair[1]);
            found++;
            exact += one.span().equals(other.span()) ? 1 : 0;
            amount += one.sameAmount(other) ? 1 : 0;
            counted += one.counted().equals(other.counted()) ? 1 : 0;
        }
    }

    private static List<Span> spans(List<GoldQuantity> all) {
        return all.stream().map(GoldQuantity::span).toList();
    }

    double foundF1() {
        return TemporalScore.f1(found, predicted, gold);
    }

    double spanF1() {
        return TemporalScore.f1(exact, predicted, gold);
    }

    /** Share of the quantities found whose interval and unit are right. */
    double amountOfFound() {
        return found == 0 ? 0 : (double) amount / found;
    }

    /** Share of the quantities found whose counted noun is right; right also where both have none. */
    double countedOfFound() {
        return found == 0 ? 0 : (double) counted / found;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "found F1 %.4f  exact span F1 %.4f  interval F1 %.4f (of found %.4f)  counted noun F1 %.4f (of found %.4f)"
                        + "  [gold %d, predicted %d]",
                foundF1(),
                spanF1(),
                TemporalScore.f1(amount, predicted, gold),
                amountOfFound(),
                TemporalScore.f1(counted, predicted, gold),
                countedOfFound(),
                gold,
                predicted);
    }
}
