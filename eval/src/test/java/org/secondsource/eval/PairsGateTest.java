package org.secondsource.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.secondsource.claim.SentenceEncoder;
import org.secondsource.neural.LearnedEncoder;

/** The linking of sentence pairs never falls below what was reached on the dev parts; raise a pin when it rises. */
class PairsGateTest {

    @Test
    void tellsSentencesOfOneHappeningFromOthers() {
        PairScore score = scoreOf("data/linking/dev/ecb_pairs.jsonl.gz", ENCODER);

        assertThat(score.auc()).as("AUC, ECB+ sentence pairs, dev").isGreaterThan(0.812);
        assertThat(score.bestF1()).as("best F1").isGreaterThan(0.580);
    }

    @Test
    void tellsSentencesOfOneHappeningFromOthersByWordsAlone() {
        PairScore score = scoreOf("data/linking/dev/ecb_pairs.jsonl.gz", BY_WORDS);

        assertThat(score.auc()).as("AUC, ECB+ sentence pairs, dev").isGreaterThan(0.797);
        assertThat(score.bestF1()).as("best F1").isGreaterThan(0.563);
    }

    @Test
    void tellsHeadlinesThatSayTheSameFromOthers() {
        PairScore score = scoreOf("data/linking/dev/sts_news.jsonl.gz", ENCODER);

        assertThat(score.auc()).as("AUC, news headline pairs, dev").isGreaterThan(0.945);
        assertThat(score.bestF1()).as("best F1").isGreaterThan(0.89);
    }

    @Test
    void tellsHeadlinesThatSayTheSameFromOthersByWordsAlone() {
        PairScore score = scoreOf("data/linking/dev/sts_news.jsonl.gz", BY_WORDS);

        assertThat(score.auc()).as("AUC, news headline pairs, dev").isGreaterThan(0.877);
    }

    private static final SentenceEncoder BY_WORDS = texts -> List.of();

    private static final SentenceEncoder ENCODER = LearnedEncoder.open();

    @AfterAll
    static void close() {
        ENCODER.close();
    }

    private static PairScore scoreOf(String file, SentenceEncoder encoder) {
        Optional<Path> gold = SharedData.find(file);
        Assumptions.assumeTrue(gold.isPresent(), "no shared data beside this checkout: " + file);
        return EvaluatePairs.figures(EvaluatePairs.score(SharedData.lines(gold.orElseThrow()), encoder));
    }
}
