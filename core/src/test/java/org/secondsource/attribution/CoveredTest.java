package org.secondsource.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.secondsource.text.Span;

class CoveredTest {

    @Test
    void tellsWhatTheSpansAddedSoFarWouldTell() {
        Random random = new Random(5);
        for (int round = 0; round < 50; round++) {
            Covered covered = new Covered();
            List<Span> added = new ArrayList<>();
            for (int step = 0; step < 60; step++) {
                Span asked = span(random);
                assertThat(covered.overlaps(asked)).isEqualTo(added.stream().anyMatch(asked::overlaps));
                Span more = span(random);
                covered.add(more);
                added.add(more);
            }
        }
    }

    /** Of one character at least. */
    private static Span span(Random random) {
        int start = random.nextInt(200);
        return new Span(start, start + 1 + random.nextInt(6));
    }
}
