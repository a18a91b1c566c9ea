package org.secondsource.eval.stories;

import java.util.List;
import java.util.Optional;
import org.secondsource.claim.Claim;
import org.secondsource.provenance.Origin;
import org.secondsource.provenance.Origins;

/** How many origins a claim has, and which. Stateless. */
final class OriginScorer {

    void score(ReadStory story, Ledger ledger) {
        for (GoldStory.Claim wanted : story.gold().claims()) {
            Optional<Origins> found = story.claim(wanted).map(Claim::origins);
            boolean number = found.filter(each -> each.min() == wanted.min() && each.max() == wanted.max())
                    .isPresent();
            boolean names = found.filter(each -> Names.sameInAnyOrder(wanted.names(), names(each)))
                    .isPresent();
            String miss = wanted.id() + " wanted " + wanted.min() + "-" + wanted.max() + " " + wanted.names()
                    + found.map(each -> " found " + each.min() + "-" + each.max() + " " + names(each))
                            .orElse(" found no such claim");
            ledger.asked(Measure.ORIGINS, number && names, miss);
            ledger.asked(Measure.ORIGIN_NUMBERS, number, miss);
            ledger.asked(Measure.ORIGIN_NAMES, names, miss);
        }
    }

    private static List<String> names(Origins origins) {
        return origins.list().stream().map(Origin::name).toList();
    }
}
