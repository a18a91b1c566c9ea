package org.secondsource.quantity;

import java.util.List;
import org.secondsource.text.Layout;
import org.secondsource.time.TimeExpression;

/** Finds the quantities of an article. Stateless, safe for use by many threads. */
public final class QuantityReader {

    /** @param times expressions already taken by time: numbers inside them are no quantities */
    public List<Quantity> read(Layout layout, List<TimeExpression> times) {
        return List.of();
    }
}
