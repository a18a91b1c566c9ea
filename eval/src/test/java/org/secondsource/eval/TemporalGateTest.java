package org.secondsource.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secondsource.text.Span;

/** Times and quantities must not get worse than they were; raising a pin is a commit. */
class TemporalGateTest {

    private static TemporalScore score(String name) {
        Optional<Path> file = SharedData.find("data/temporal/" + name);
        assumeTrue(file.isPresent(), name + " is not beside this checkout");
        return EvaluateTemporal.score(SharedData.lines(file.get()), new ArrayList<>());
    }

    @Test
    void readsNewswireAsWellAsPinned() {
        TemporalScore score = score("dev/tbaq.jsonl.gz");
        assertThat(score.valueF1()).isGreaterThanOrEqualTo(0.842);
        assertThat(score.datedValueF1()).isGreaterThanOrEqualTo(0.855);
    }

    @Test
    void readsWikinewsAsWellAsPinned() {
        TemporalScore score = score("dev/meantime.jsonl.gz");
        assertThat(score.valueF1()).isGreaterThanOrEqualTo(0.9);
        assertThat(score.datedValueF1()).isGreaterThanOrEqualTo(0.945);
    }

    @Test
    void readsTheQuantitiesItWasNotTunedOnAsWellAsPinned() {
        assumeTrue(
                SharedData.find("data/temporal/dev/meantime.jsonl.gz").isPresent(),
                "the texts of MEANTIME are not beside this checkout");
        Path root = Path.of(System.getProperty("secondsource.root", "."));
        QuantityScore score = new QuantityScore();
        for (String name : List.of("own", "meantime")) {
            Path file = root.resolve("eval/gold/quantities/" + name + ".jsonl");
            EvaluateQuantities.scoreInto(
                    score,
                    EvaluateQuantities.documents(file).stream()
                            .filter(document -> document.path("part").asString().equals("test"))
                            .toList(),
                    new ArrayList<>());
        }
        assertThat(score.spanF1()).isGreaterThanOrEqualTo(0.9);
        assertThat(score.amountOfFound()).isGreaterThanOrEqualTo(0.98);
        assertThat(score.countedOfFound()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void countsAsTheScorerBesideTheDataDoes() {
        TemporalScore score = new TemporalScore();
        List<TimedSpan> gold =
                List.of(time(0, 6, "2013-03-21"), time(10, 20, "P1W"), time(30, 34, "2012"), time(40, 44, "2000"));
        List<TimedSpan> read = List.of(time(0, 6, "2013-03-21"), time(14, 20, "P7D"), time(50, 54, "2011"));
        score.add(gold, read);
        assertThat(score.strictF1()).isCloseTo(2.0 / 7, within(1e-9));
        assertThat(score.relaxedF1()).isCloseTo(4.0 / 7, within(1e-9));
        assertThat(score.valueF1()).isCloseTo(2.0 / 7, within(1e-9));
        assertThat(score.datedValueF1()).isCloseTo(2.0 / 5, within(1e-9));
    }

    private static TimedSpan time(int start, int end, String value) {
        return new TimedSpan(new Span(start, end), value.startsWith("P") ? "DURATION" : "DATE", value);
    }
}
