package org.secondsource.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.secondsource.attribution.AttributionSpans;
import org.secondsource.text.Layout;

/** Leaves out attributions found in captions, credit lines and notes: these are not the report's statements. */
final class Furniture {
    private Furniture() {}

    static List<AttributionSpans> without(Layout layout, List<AttributionSpans> found) {
        int[] numbers = new int[found.size()];
        List<AttributionSpans> kept = new ArrayList<>();
        for (int at = 0; at < found.size(); at++) {
            AttributionSpans each = found.get(at);
            int parent = each.parent().isPresent() ? numbers[each.parent().getAsInt()] : -1;
            if (each.content().stream().allMatch(layout::isFurniture)) {
                numbers[at] = -1;
                continue;
            }
            numbers[at] = kept.size();
            OptionalInt keptParent = parent < 0 ? OptionalInt.empty() : OptionalInt.of(parent);
            kept.add(new AttributionSpans(
                    each.source(), each.cue(), each.content(), keptParent, each.confidence(), each.by()));
        }
        return kept;
    }
}
