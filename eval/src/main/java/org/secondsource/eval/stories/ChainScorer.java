package org.secondsource.eval.stories;

import java.util.Comparator;
import java.util.List;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.Hop;
import org.secondsource.reading.Reading;
import org.secondsource.text.Span;

/** On whose word the report says it: the chain of the innermost attribution around the words. Stateless. */
final class ChainScorer {

    void score(ReadStory story, Ledger ledger) {
        for (GoldStory.Chain chain : story.gold().chains()) {
            List<String> found = found(story, chain);
            boolean right = chain.ways().stream().anyMatch(way -> Names.sameInOrder(way, found));
            String miss = chain.place() + " wanted " + chain.ways() + " found " + found;
            ledger.asked(Measure.CHAINS, right, miss);
            if (chain.isLong()) {
                ledger.asked(Measure.LONG_CHAINS, right, miss);
            }
        }
    }

    private static List<String> found(ReadStory story, GoldStory.Chain chain) {
        Reading report = story.report(chain.place().report());
        Span place = story.span(chain.place());
        return report.attributions().stream()
                .filter(each -> 2 * ReadStory.overlap(each.spans().content(), place) >= place.length())
                .min(Comparator.comparingInt(ChainScorer::length)
                        .thenComparingInt(each -> -each.chain().hops().size()))
                .map(each -> each.chain().hops().stream().map(Hop::name).toList())
                .orElse(List.of(report.article().outletName().orElse("")));
    }

    private static int length(Attribution attribution) {
        return attribution.spans().content().stream().mapToInt(Span::length).sum();
    }
}
