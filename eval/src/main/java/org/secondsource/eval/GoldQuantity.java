package org.secondsource.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondsource.quantity.Amount;
import org.secondsource.quantity.Quantity;
import org.secondsource.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A quantity as gold data and predictions have it.
 *
 * @param min lower bound, empty if none
 * @param max upper bound, empty if none
 */
record GoldQuantity(Span span, Optional<Double> min, Optional<Double> max, String unit, Optional<Span> counted) {

    static List<GoldQuantity> of(JsonNode document) {
        List<GoldQuantity> all = new ArrayList<>();
        for (JsonNode each : document.path("quantities")) {
            Span span = new Span(each.path("start").asInt(), each.path("end").asInt());
            Optional<Span> counted = each.path("counted").isArray()
                    ? Optional.of(new Span(
                            each.path("counted").get(0).asInt(),
                            each.path("counted").get(1).asInt()))
                    : Optional.empty();
            all.add(new GoldQuantity(
                    span,
                    number(each.path("min")),
                    number(each.path("max")),
                    each.path("unit").asString(),
                    counted));
        }
        return all;
    }

    private static Optional<Double> number(JsonNode node) {
        return node.isNumber() ? Optional.of(node.asDouble()) : Optional.empty();
    }

    static GoldQuantity of(Quantity quantity) {
        Amount amount = quantity.amount();
        return new GoldQuantity(
                quantity.span(), finite(amount.min()), finite(amount.max()), quantity.unit(), quantity.counted());
    }

    private static Optional<Double> finite(double bound) {
        return Double.isInfinite(bound) ? Optional.empty() : Optional.of(bound);
    }

    ObjectNode write(ObjectNode node) {
        node.put("start", span.start());
        node.put("end", span.end());
        min.ifPresentOrElse(bound -> node.put("min", bound), () -> node.putNull("min"));
        max.ifPresentOrElse(bound -> node.put("max", bound), () -> node.putNull("max"));
        node.put("unit", unit);
        if (counted.isPresent()) {
            node.putArray("counted")
                    .add(counted.get().start())
                    .add(counted.get().end());
        } else {
            node.putNull("counted");
        }
        return node;
    }

    /** Whether unit and bounds agree; bounds within a thousandth, which is far below what a rounding would change. */
    boolean sameAmount(GoldQuantity other) {
        return unit.equals(other.unit) && close(min, other.min) && close(max, other.max);
    }

    private static boolean close(Optional<Double> one, Optional<Double> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        double largest = Math.max(Math.abs(one.get()), Math.abs(other.get()));
        return Math.abs(one.get() - other.get()) <= largest / 1000;
    }
}
