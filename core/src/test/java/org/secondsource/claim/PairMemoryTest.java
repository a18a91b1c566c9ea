package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PairMemoryTest {
    private static final int MANY = 70;

    private final PairMemory memory = new PairMemory();

    @Test
    void asksOnceForEachPairHoweverManyThereAre() {
        Set<String> asked = new HashSet<>();
        for (int round = 0; round < 2; round++) {
            for (int a = 0; a < MANY; a++) {
                for (int b = 0; b < MANY; b++) {
                    double found = memory.get(a, b, (first, second) -> {
                        assertThat(asked.add(first + " " + second)).isTrue();
                        return first * 1000.0 + second;
                    });
                    assertThat(found).isEqualTo(a * 1000.0 + b);
                }
            }
        }
        assertThat(asked).hasSize(MANY * MANY);
    }
}
