package org.secondsource.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The linking of sentence pairs never falls below what was reached on the dev parts; raise a pin when it rises. */
class PairsGateTest {

    @Test
    void tellsSentencesOfOneHappeningFromOthers() {
        PairScore score = scoreOf("data/linking/dev/ecb_pairs.jsonl.gz");

        assertThat(score.auc()).as("AUC, ECB+ sentence pairs, dev").isGreaterThan(0.797);
        assertThat(score.bestF1()).as("best F1").isGreaterThan(0.563);
    }

    @Test
    void tellsHeadlinesThatSayTheSameFromOthersWithoutAnEncoder() {
        PairScore score = scoreOf("data/linking/dev/sts_news.jsonl.gz");

        assertThat(score.auc()).as("AUC, news headline pairs, dev").isGreaterThan(0.85);
    }

    private static PairScore scoreOf(String file) {
        Optional<Path> gold = SharedData.find(file);
        Assumptions.assumeTrue(gold.isPresent(), "no shared data beside this checkout: " + file);
        return EvaluatePairs.figures(EvaluatePairs.score(SharedData.lines(gold.orElseThrow())));
    }
}
