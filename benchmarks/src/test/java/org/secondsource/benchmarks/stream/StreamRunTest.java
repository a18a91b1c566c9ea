package org.secondsource.benchmarks.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.benchmarks.corpus.Corpus;
import org.secondsource.benchmarks.stream.StreamRun.Plan;

class StreamRunTest {

    @Test
    void tellsARowAfterEachStepAndAtTheEnd() {
        List<Row> rows = new ArrayList<>();

        new StreamRun(new Corpus(1), new Plan(700, 300)).run(rows::add);

        assertThat(rows).extracting(Row::articles).containsExactly(300, 600, 700);
        assertThat(rows).extracting(Row::openStories).isSorted();
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.place()).isPositive().isLessThanOrEqualTo(row.placeLate());
            assertThat(row.line().split("\t")).hasSameSizeAs(Row.COLUMNS);
        });
    }
}
