package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DenialMeasuresTest {
    private final StoryView story = StoryView.of(List.of(Reports.report(
            "one",
            "Ida Brandt said that the harbour crane was unsafe. The port said that three bolts had been missing for weeks."
                    + " Tom Reyes said that the crane was never unsafe and that no bolts had been missing. The union said"
                    + " that nobody had asked the drivers. Ida Brandt insisted that all 12 drivers had been asked.")));
    private final DenialMeasures measures = new DenialMeasures(story, new Similarities(story, texts -> List.of()));

    @Test
    void takesNoPairForLessThanItIsUnlessTheTwoAreOneClaim() {
        int pairs = 0;
        for (Contraries.Candidates each : Contraries.candidates(story)) {
            for (int told : each.told()) {
                Measures found = measures.of(each.denying(), told);
                if (found.byName().getOrDefault("odds", 0.0) <= 0) {
                    assertThat(DenialModel.OURS.logOdds(measures.atMost(each.denying(), told)))
                            .as("%d and %d", each.denying().number(), told)
                            .isGreaterThanOrEqualTo(DenialModel.OURS.logOdds(found));
                    pairs++;
                }
            }
        }
        assertThat(pairs).isGreaterThan(3);
    }
}
