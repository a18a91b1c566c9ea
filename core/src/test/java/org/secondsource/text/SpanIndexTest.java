package org.secondsource.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanIndexTest {
    @Test
    void findsWhatLookingAtEverythingFindsInTheOrderOfAdding() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Span> spans = new ArrayList<>();
            SpanIndex.Builder<Span> builder = new SpanIndex.Builder<>();
            for (int number = random.nextInt(40); number > 0; number--) {
                Span span = span(random);
                spans.add(span);
                builder.add(span, span);
            }
            SpanIndex<Span> index = builder.build();
            Span sought = span(random);

            assertThat(index.overlapping(sought))
                    .containsExactlyElementsOf(
                            spans.stream().filter(sought::overlaps).toList());
        }
    }

    private static Span span(Random random) {
        int start = random.nextInt(60);
        return new Span(start, start + 1 + random.nextInt(1 + random.nextInt(50)));
    }
}
