package org.secondsource.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.secondsource.attribution.AttributionReader;
import org.secondsource.attribution.RuleReader;
import org.secondsource.neural.LearnedReader;

/** The readers of attributions never fall below what they reached on PolNeAR's dev part; raise a pin when it rises. */
class AttributionGateTest {

    @Test
    void readsWhoSaysWhatWithTheNetwork() {
        AttributionScore score = scoreOf(LearnedReader.open());

        assertThat(full(score)).as("full attribution F1").isGreaterThan(0.785);
        assertThat(recall(score, "type:direct")).as("full recall, direct").isGreaterThan(0.90);
        assertThat(recall(score, "source:unnamed-person"))
                .as("full recall, unnamed persons")
                .isGreaterThan(0.74);
        assertThat(recall(score, "source:unnamed-other"))
                .as("full recall, other unnamed sources")
                .isGreaterThan(0.61);
    }

    @Test
    void readsWhoSaysWhatByRulesAlone() {
        assertThat(full(scoreOf(new RuleReader()))).as("full attribution F1").isGreaterThan(0.655);
    }

    private static double full(AttributionScore score) {
        double read = score.count("full.p");
        double gold = score.count("full.g");
        return 2 * score.count("full.hit_p") / (read + gold);
    }

    private static double recall(AttributionScore score, String group) {
        return AttributionScore.ratio(score.count(group + ".full"), score.count(group + ".n"));
    }

    private static AttributionScore scoreOf(AttributionReader reader) {
        String file = "data/attribution/polnear.dev.jsonl.gz";
        Optional<Path> gold = SharedData.find(file);
        Assumptions.assumeTrue(gold.isPresent(), "no shared data beside this checkout: " + file);
        List<ScoredDocument> documents = SharedData.lines(gold.orElseThrow()).stream()
                .map(ScoredDocument::of)
                .toList();
        return new AttributionRun(reader, false).score(documents);
    }
}
