package org.secondsource.eval.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.secondsource.SecondSource;
import org.secondsource.neural.LearnedEncoder;
import org.secondsource.neural.LearnedReader;

/** Whole stories never fall below what was reached in November 2026; raise a pin when it rises. */
class StoryGateTest {
    private static final Set<String> LATEST = Set.of(
            "convoy-strike",
            "doping-file",
            "governor-exit",
            "launch-order",
            "leader-quits",
            "midnight-call",
            "mine-inrush",
            "soft-cheese");

    @Test
    void findsChainsLinksOriginsDifferencesAndSilencesOfTheOpenStories() {
        Ledger sum = sumOf("open");
        recall(sum, Measure.CHAINS, 0.95);
        recall(sum, Measure.LONG_CHAINS, 0.90);
        f1(sum, Measure.LINKS, 0.745);
        recall(sum, Measure.ORIGINS, 0.86);
        recall(sum, Measure.ORIGIN_NUMBERS, 0.86);
        f1(sum, Measure.COPIES, 0.99);
        recall(sum, Measure.COPY_DIRECTIONS, 0.74);
        f1(sum, Measure.OUTCOMES, 0.85);
        f1(sum, Measure.CONFLICTS, 0.95);
        f1(sum, Measure.SILENCES, 0.93);
        recall(sum, Measure.DENIALS, 0.89);
        recall(sum, Measure.DENIAL_STRENGTHS, 0.99);
    }

    /** The 22 that were seen before the latest: of denials two fewer are found since more names are read, of chains six more. */
    @Test
    void findsThemInStoriesOnceKeptApart() {
        Ledger sum = sumOf("seen", each -> !LATEST.contains(each));
        recall(sum, Measure.CHAINS, 0.865);
        recall(sum, Measure.LONG_CHAINS, 0.67);
        f1(sum, Measure.LINKS, 0.70);
        recall(sum, Measure.ORIGINS, 0.55);
        recall(sum, Measure.ORIGIN_NUMBERS, 0.64);
        f1(sum, Measure.OUTCOMES, 0.543);
        f1(sum, Measure.CONFLICTS, 0.57);
        f1(sum, Measure.SILENCES, 0.70);
        recall(sum, Measure.DENIALS, 0.41);
        recall(sum, Measure.DENIAL_STRENGTHS, 0.54);
    }

    /**
     * Of denials two more are found since published articles teach the decision, one with another claim for the one denied, on
     * which the report is therefore not silent: one silence fewer.
     */
    @Test
    void findsThemInTheLatestStoriesOnceKeptApart() {
        Ledger sum = sumOf("seen", LATEST::contains);
        recall(sum, Measure.CHAINS, 0.85);
        recall(sum, Measure.LONG_CHAINS, 0.54);
        f1(sum, Measure.LINKS, 0.59);
        recall(sum, Measure.ORIGINS, 0.51);
        recall(sum, Measure.ORIGIN_NUMBERS, 0.63);
        f1(sum, Measure.OUTCOMES, 0.375);
        f1(sum, Measure.SILENCES, 0.56);
        recall(sum, Measure.DENIALS, 0.27);
        recall(sum, Measure.DENIAL_STRENGTHS, 0.41);
    }

    private static Ledger sumOf(String part) {
        return sumOf(part, each -> true);
    }

    private static Ledger sumOf(String part, Predicate<String> which) {
        Ledger sum = new Ledger();
        try (SecondSource secondSource = SecondSource.open(LearnedReader.open(), LearnedEncoder.open())) {
            StoryScore score = new StoryScore(secondSource);
            StoryFolders.all().stream()
                    .filter(each -> which.test(each.getFileName().toString()))
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
