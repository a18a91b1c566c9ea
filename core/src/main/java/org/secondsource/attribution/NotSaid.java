package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;

/**
 * Takes out what looks like somebody's words and is not: why a source is not named, what somebody will say according to
 * another, and that a subject faces claims, which are others' claims.
 */
final class NotSaid {
    private static final Set<String> NOT_YET =
            Set.of("will", "would", "may", "might", "could", "should", "shall", "'ll");

    private static final Pattern FACING = Pattern.compile(
            "(?:\\w+ )?(?:facing|faces|faced|face|battling|fighting|confronting|confronted)\\b.*"
                    + "\\b(?:claims|allegations|accusations|charges|questions)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Layout layout;

    /** Where each sentence says why somebody is not named; looked for once, as many may speak in one sentence. */
    private final Map<Integer, List<Span>> reasons = new HashMap<>();

    NotSaid(Layout layout) {
        this.layout = layout;
    }

    List<AttributionSpans> mend(List<AttributionSpans> found) {
        return Nesting.keep(found, each -> !isAnonymity(each) && !isNotYetSaid(each)).stream()
                .map(this::withoutFacing)
                .toList();
    }

    /** They asked not to be named because. */
    private boolean isAnonymity(AttributionSpans spans) {
        if (spans.cue().isEmpty()) {
            return false;
        }
        int start = spans.cue().get(0).start();
        Sentence sentence = layout.sentenceAt(start).orElseThrow();
        for (Span words : reasons.computeIfAbsent(sentence.index(), index -> reasons(sentence))) {
            boolean cued = spans.cue().stream().anyMatch(words::overlaps);
            boolean within = spans.content().stream().allMatch(piece -> words.overlaps(piece) || piece.start() < start);
            if (cued && within && spans.content().stream().anyMatch(words::overlaps)) {
                return true;
            }
        }
        return false;
    }

    private List<Span> reasons(Sentence sentence) {
        Matcher reason = UnnamedReader.REASON
                .matcher(layout.text())
                .region(sentence.span().start(), sentence.span().end());
        List<Span> found = new ArrayList<>();
        while (reason.find()) {
            found.add(new Span(reason.start(), reason.end()));
        }
        return found;
    }

    private boolean isNotYetSaid(AttributionSpans spans) {
        return spans.parent().isPresent()
                && !spans.cue().isEmpty()
                && NOT_YET.contains(
                        spans.cue().get(0).of(layout.text()).split("\\s")[0].toLowerCase(java.util.Locale.ROOT));
    }

    private AttributionSpans withoutFacing(AttributionSpans spans) {
        boolean facing = spans.cue().size() == 1
                && FACING.matcher(spans.cue().get(0).of(layout.text())).matches();
        return facing
                ? new AttributionSpans(
                        List.of(), spans.cue(), spans.content(), spans.parent(), spans.confidence(), spans.by())
                : spans;
    }
}
