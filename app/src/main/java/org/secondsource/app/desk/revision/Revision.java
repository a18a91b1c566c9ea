package org.secondsource.app.desk.revision;

import java.util.ArrayList;
import java.util.List;
import org.secondsource.archive.ChangeKind;
import org.secondsource.archive.ClaimChange;
import org.secondsource.attribution.Attribution;
import org.secondsource.reading.Reading;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;

/**
 * Compares two versions of one article as claims. A sentence that stands in both is left alone, whatever is concluded about
 * it; of a sentence that was rewritten, its figures, sources, stances and quotations are compared; of one that came or went,
 * the claim. New words for the same are no change. Pure functions.
 */
public final class Revision {
    private Revision() {}

    /** In the order of the later version; what was dropped comes last. */
    public static List<ClaimChange> between(Reading before, Reading after) {
        SentencePairs pairs = SentencePairs.of(before.layout(), after.layout());
        List<ClaimChange> changes = new ArrayList<>();
        for (SentencePairs.Pair pair : pairs.rewritten()) {
            changes.addAll(new RewrittenSentence(before, after, pair).changes());
        }
        pairs.added().forEach(sentence -> changes.add(added(after, sentence)));
        pairs.dropped().forEach(sentence -> changes.add(dropped(before, sentence)));
        notes(before, after, changes);
        return changes;
    }

    private static ClaimChange added(Reading after, Sentence sentence) {
        boolean denies = Attributed.in(after, sentence).stream().anyMatch(Attributed::denies);
        return new ClaimChange(
                denies ? ChangeKind.DENIAL_ADDED : ChangeKind.CLAIM_ADDED,
                List.of(),
                List.of(sentence.span()),
                "",
                words(after, sentence.span()));
    }

    private static ClaimChange dropped(Reading before, Sentence sentence) {
        List<Attribution> attributions = Attributed.in(before, sentence);
        return new ClaimChange(
                attributions.stream().anyMatch(Attributed::denies)
                        ? ChangeKind.DENIAL_DROPPED
                        : ChangeKind.CLAIM_DROPPED,
                List.of(sentence.span()),
                List.of(),
                words(before, sentence.span()),
                "");
    }

    private static void notes(Reading before, Reading after, List<ClaimChange> changes) {
        List<String> known = before.article().masthead().notes();
        after.article().masthead().notes().stream()
                .filter(note -> !known.contains(note))
                .forEach(note ->
                        changes.add(new ClaimChange(ChangeKind.CORRECTION_NOTED, List.of(), List.of(), "", note)));
    }

    static String words(Reading reading, Span span) {
        return span.of(reading.layout().text()).replaceAll("\\s+", " ").strip();
    }
}
