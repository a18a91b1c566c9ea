package org.secondsource.benchmarks.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTest {
    private static final List<Row> ROWS = List.of(
            new Row(10_000, 2_000, 0.5, 1, 0.1, 0.2, 0.01, 0.02, 40, 5, 80),
            new Row(100_000, 20_000, 0.6, 1, 0.2, 0.4, 0.01, 0.02, 400, 50, 800));

    @Test
    void drawsEachRowAsAPointOfEachCurve() {
        String svg = new Chart(ROWS).svg();

        assertThat(svg.lines().filter(line -> line.startsWith("<polyline"))).hasSize(8);
        // At a tenth of the articles; at a tenth of the stories, which is a tenth of the way up.
        assertThat(svg).contains("points=\"50.0,153.0 500.0,0.0 \"");
    }

    @Test
    void theSameRowsMakeTheSameDrawing() {
        assertThat(new Chart(ROWS).svg()).isEqualTo(new Chart(List.copyOf(ROWS)).svg());
    }

    @ParameterizedTest
    @CsvSource({"0.79, 0.8, 0.1", "1000000, 1000000, 200000", "98000, 100000, 20000", "3, 3, 0.5"})
    void endsAtARoundNumber(double most, double end, double step) {
        Axis axis = Axis.upTo(most, 100);

        assertThat(axis.end()).isCloseTo(end, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(axis.step()).isCloseTo(step, org.assertj.core.data.Offset.offset(1e-9));
    }
}
