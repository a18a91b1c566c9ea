package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.text.Layout;
import org.secondsource.text.Span;

/** "It quotes Roe as writing that the stairs were loose": Roe writes it, whoever quotes her passes it on. Stateless. */
final class QuotedAsSaying {
    private static final Pattern QUOTING = Pattern.compile("(?i)\\bquot(?:e|es|ed|ing)$");

    /** Whom they quote, how they have it said, what is said. */
    private static final Pattern AS_SAYING = Pattern.compile(
            "(?s)^((?:(?! as )[^,.;:]){2,80}),?\\s+"
                    + "(as (?:saying|telling|writing|claiming|warning|arguing|insisting|stating)(?: (?:him|her|them|it))?)\\s+(?:that\\s+)?(.{8,})$");

    private final Layout layout;

    QuotedAsSaying(Layout layout) {
        this.layout = layout;
    }

    List<AttributionSpans> add(List<AttributionSpans> found) {
        List<AttributionSpans> all = new ArrayList<>(found);
        for (int number = 0; number < found.size(); number++) {
            AttributionSpans outer = found.get(number);
            if (outer.cue().isEmpty()
                    || outer.content().size() != 1
                    || !QUOTING.matcher(cue(outer)).find()) {
                continue;
            }
            Matcher matcher = AS_SAYING.matcher(outer.content().get(0).of(layout.text()));
            if (matcher.find()) {
                int from = outer.content().get(0).start();
                Span cue = new Span(from + matcher.start(2), from + matcher.end(2));
                boolean known = found.stream()
                        .anyMatch(each ->
                                !each.equals(outer) && each.cue().stream().anyMatch(cue::overlaps));
                if (!known) {
                    all.add(new AttributionSpans(
                            List.of(new Span(from + matcher.start(1), from + matcher.end(1))),
                            List.of(cue),
                            List.of(new Span(from + matcher.start(3), from + matcher.end(3))),
                            OptionalInt.of(number),
                            outer.confidence(),
                            "rule:as-saying"));
                }
            }
        }
        return all;
    }

    private String cue(AttributionSpans spans) {
        Span last = spans.cue().get(spans.cue().size() - 1);
        return last.of(layout.text());
    }
}
