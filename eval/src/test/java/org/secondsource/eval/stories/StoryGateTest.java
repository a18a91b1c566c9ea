package org.secondsource.eval.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.secondsource.SecondSource;
import org.secondsource.neural.LearnedEncoder;
import org.secondsource.neural.LearnedReader;

/** Whole stories never fall below what was reached in November 2026; raise a pin when it rises. */
class StoryGateTest {

    @Test
    void findsChainsLinksOriginsDifferencesAndSilencesOfTheOpenStories() {
        Ledger sum = sumOf("open");
        recall(sum, Measure.CHAINS, 0.95);
        recall(sum, Measure.LONG_CHAINS, 0.90);
        f1(sum, Measure.LINKS, 0.755);
        recall(sum, Measure.ORIGINS, 0.86);
        recall(sum, Measure.ORIGIN_NUMBERS, 0.86);
        f1(sum, Measure.COPIES, 0.99);
        recall(sum, Measure.COPY_DIRECTIONS, 0.74);
        f1(sum, Measure.OUTCOMES, 0.83);
        f1(sum, Measure.CONFLICTS, 0.86);
        f1(sum, Measure.SILENCES, 0.93);
        recall(sum, Measure.DENIALS, 0.89);
        recall(sum, Measure.DENIAL_STRENGTHS, 0.99);
    }

    /** 22 stories since the six longest joined them; of the sixteen before them no pin was lowered. */
    @Test
    void findsThemInStoriesOnceKeptApart() {
        Ledger sum = sumOf("seen");
        recall(sum, Measure.CHAINS, 0.85);
        recall(sum, Measure.LONG_CHAINS, 0.64);
        f1(sum, Measure.LINKS, 0.685);
        recall(sum, Measure.ORIGINS, 0.55);
        recall(sum, Measure.ORIGIN_NUMBERS, 0.635);
        f1(sum, Measure.OUTCOMES, 0.50);
        f1(sum, Measure.CONFLICTS, 0.46);
        f1(sum, Measure.SILENCES, 0.70);
        recall(sum, Measure.DENIALS, 0.43);
        recall(sum, Measure.DENIAL_STRENGTHS, 0.55);
    }

    private static Ledger sumOf(String part) {
        Ledger sum = new Ledger();
        try (SecondSource secondSource = SecondSource.open(LearnedReader.open(), LearnedEncoder.open())) {
            StoryScore score = new StoryScore(secondSource);
            StoryFolders.all().stream()
                    .filter(each -> GoldStoryReader.read(each).part().equals(part))
                    .forEach(each -> sum.addAll(score.of(each)));
        }
        return sum;
    }

    private static void recall(Ledger sum, Measure measure, double pin) {
        assertThat(sum.count(measure).recall())
                .as(measure + " in%n" + sum.table())
                .isGreaterThanOrEqualTo(pin);
    }

    private static void f1(Ledger sum, Measure measure, double pin) {
        assertThat(sum.count(measure).f1()).as(measure + " in%n" + sum.table()).isGreaterThanOrEqualTo(pin);
    }
}
