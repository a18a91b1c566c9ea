package org.secondsource.eval.stories;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondsource.claim.Claim;
import org.secondsource.claim.Silence;

/** Which reports say nothing of a claim that was public before them. Claims that the gold does not have are left out. */
final class SilenceScorer {

    void score(ReadStory story, Ledger ledger) {
        for (GoldStory.Claim claim : story.gold().claims()) {
            Set<String> wanted = story.gold().silences().stream()
                    .filter(each -> each.claim().equals(claim.id()))
                    .map(each -> story.report(each.report()).article().id())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            Set<String> found = found(story, story.claim(claim));
            wanted.forEach(each -> ledger.asked(Measure.SILENCES, found.contains(each), claim.id() + " in " + each));
            found.stream()
                    .filter(each -> !wanted.contains(each))
                    .forEach(each -> ledger.extra(Measure.SILENCES, claim.id() + " in " + each));
        }
    }

    private static Set<String> found(ReadStory story, Optional<Claim> claim) {
        return story.dossier().comparison().silences().stream()
                .filter(each ->
                        claim.filter(known -> known.id().equals(each.claim())).isPresent())
                .map(Silence::article)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
