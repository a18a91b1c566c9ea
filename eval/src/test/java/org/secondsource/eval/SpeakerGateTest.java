package org.secondsource.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is meant, measured on PolNeAR dev documents with speakers resolved by hand, given the gold spans. */
class SpeakerGateTest {
    private static final String GOLD = "data/attribution/polnear-speakers.dev.jsonl.gz";

    @Test
    void namesSpeakersAndGivesNobodysWordsToABystander() {
        Optional<Path> gold = SharedData.find(GOLD);
        assumeTrue(gold.isPresent(), "no " + GOLD + " beside the checkout");
        SpeakerScore score =
                SpeakerScore.of(SharedData.lines(gold.orElseThrow())).orElseThrow();
        assertThat(score.strict()).as(score.table()).isGreaterThanOrEqualTo(0.92);
        assertThat(score.precision()).as(score.table()).isGreaterThanOrEqualTo(0.96);
        assertThat(score.misgivenShare()).as(score.table()).isLessThanOrEqualTo(0.03);
    }
}
