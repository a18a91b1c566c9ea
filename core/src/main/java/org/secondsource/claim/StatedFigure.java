package org.secondsource.claim;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.secondsource.quantity.Amount;
import org.secondsource.quantity.Quantity;

/**
 * A figure in a statement.
 *
 * @param noun what is counted, in the family of its noun; empty for measures and where the words leave it out
 * @param unit as the quantity has it
 * @param words as printed
 */
record StatedFigure(String noun, String unit, Amount amount, String words) {
    StatedFigure {
        Objects.requireNonNull(noun);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(amount);
        Objects.requireNonNull(words);
    }

    static List<StatedFigure> of(Piece piece) {
        return piece.source().reading().quantities().stream()
                .filter(quantity -> piece.holds(quantity.span()))
                .map(quantity -> of(quantity, piece.source().text()))
                .toList();
    }

    private static StatedFigure of(Quantity quantity, String text) {
        String noun = quantity.counted()
                .filter(span -> quantity.unit().equals("count"))
                .map(span -> FigureFrame.family(span.of(text).toLowerCase(Locale.ROOT)))
                .orElse("");
        return new StatedFigure(
                noun, quantity.unit(), quantity.amount(), quantity.span().of(text));
    }

    boolean isOfSame(StatedFigure other) {
        return noun.equals(other.noun) && unit.equals(other.unit);
    }
}
