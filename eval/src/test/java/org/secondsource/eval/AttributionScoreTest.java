package org.secondsource.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secondsource.attribution.RuleReader;
import org.secondsource.text.Span;

/** The scorer on a case counted by hand, and the rules' scores on the dev data, pinned. */
class AttributionScoreTest {

    @Test
    void countsAHandMadeCaseAsByHand() {
        String text = "Ann Lee said that \"taxes rise\" and Bob left.";
        ScoredAttribution gold = attribution(new Span(0, 7), new Span(8, 12), new Span(13, 30), "mixed");
        ScoredAttribution read = attribution(new Span(0, 3), new Span(8, 12), new Span(18, 30), "direct");
        AttributionScore score = new AttributionScore();

        score.add(new ScoredDocument("d", text, "en", true, List.of(gold)), List.of(read));

        assertThat(figure(score, "source exact").f1()).isZero();
        assertThat(figure(score, "source partial").f1()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(figure(score, "cue exact").f1()).isEqualTo(1);
        assertThat(figure(score, "content partial").f1()).isCloseTo(2 * 2 / 3.0 / (5 / 3.0), within(1e-9));
        assertThat(figure(score, "full attribution (Dice>=.5)").f1()).isEqualTo(1);
        assertThat(figure(score, "full exact").f1()).isZero();
    }

    @Test
    void scoresGoldAgainstItselfAsPerfect() {
        String text = "\"It is late,\" she said. \"We go.\"";
        ScoredAttribution gold = new ScoredAttribution(
                List.of(new Span(14, 17)),
                List.of(new Span(18, 22)),
                List.of(new Span(0, 13), new Span(24, 32)),
                "direct",
                "gold");
        AttributionScore score = new AttributionScore();

        score.add(new ScoredDocument("d", text, "en", true, List.of(gold)), List.of(gold));

        assertThat(score.figures().values())
                .allSatisfy(figures -> assertThat(figures.recall()).isEqualTo(1));
    }

    /** Raising a pin is a commit of its own; the figures reached are in the changelog. */
    @Test
    void keepsTheRulesOnPolNeAR() {
        AttributionScore score = score("data/attribution/polnear.dev.jsonl.gz");

        Figures full = figure(score, "full attribution (Dice>=.5)");
        assertThat(full.f1()).isGreaterThan(.645);
        assertThat(full.precision()).isGreaterThan(.745);
        assertThat(figure(score, "source exact").f1()).isGreaterThan(.665);
    }

    @Test
    void keepsTheStartInGerman() {
        AttributionScore score = score("data/attribution/dewikinews.dev.jsonl.gz");

        assertThat(figure(score, "full attribution (Dice>=.5)").f1()).isGreaterThan(.30);
    }

    private static AttributionScore score(String name) {
        Optional<Path> file = SharedData.find(name);
        assumeTrue(file.isPresent(), "the shared data is not beside this checkout: " + name);
        List<ScoredDocument> documents = SharedData.lines(file.orElseThrow()).stream()
                .map(ScoredDocument::of)
                .toList();
        return new AttributionRun(new RuleReader(), false).score(documents);
    }

    private static ScoredAttribution attribution(Span source, Span cue, Span content, String type) {
        return new ScoredAttribution(List.of(source), List.of(cue), List.of(content), type, "test");
    }

    private static Figures figure(AttributionScore score, String name) {
        return score.figures().getOrDefault(name, Figures.of(0, 0));
    }
}
