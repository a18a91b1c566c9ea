package org.secondsource.claim;

import java.util.List;
import org.secondsource.quantity.Quantity;

/** Whether two statements give figures of the same that cannot both be meant. Stateless. */
final class StatedFigures {

    /** Whether they have figures of one unit and noun in common and none of these meet. */
    boolean differ(Piece one, Piece other) {
        List<Quantity> left = of(one);
        List<Quantity> right = of(other);
        boolean comparable = false;
        for (Quantity a : left) {
            for (Quantity b : right) {
                if (noun(one, a).equals(noun(other, b)) && a.unit().equals(b.unit())) {
                    if (a.amount().meets(b.amount())) {
                        return false;
                    }
                    comparable = true;
                }
            }
        }
        return comparable;
    }

    private static List<Quantity> of(Piece piece) {
        return piece.source().reading().quantities().stream()
                .filter(quantity -> piece.holds(quantity.span()))
                .toList();
    }

    /** What is counted, in the family of its noun; empty for measures and where the words leave it out. */
    private static String noun(Piece piece, Quantity quantity) {
        return quantity.counted()
                .filter(span -> quantity.unit().equals("count"))
                .map(span -> FigureFrame.family(span.of(piece.source().text()).toLowerCase(java.util.Locale.ROOT)))
                .orElse("");
    }
}
