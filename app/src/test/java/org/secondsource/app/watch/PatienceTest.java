package org.secondsource.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private final Random random = new Random(20261122);

    @Test
    void growsAndEnds() {
        Duration before = Duration.ZERO;
        int tries = 1;
        while (Patience.beforeTry(tries, random).isPresent()) {
            Duration wait = Patience.beforeTry(tries, random).orElseThrow();
            assertThat(wait).isGreaterThan(before.dividedBy(2));
            before = wait;
            tries++;
        }
        assertThat(tries).isEqualTo(10);
        assertThat(Patience.beforeLook(1, random).orElseThrow())
                .isBetween(Duration.ofMinutes(30), Duration.ofMinutes(36));
        assertThat(Patience.beforeLook(9, random)).isEmpty();
    }

    @Test
    void addsALittleAtRandom() {
        assertThat(random.doubles(50)
                        .mapToObj(each -> Patience.beforeTry(2, random).orElseThrow()))
                .allSatisfy(wait -> assertThat(wait).isBetween(Duration.ofMinutes(5), Duration.ofMinutes(6)))
                .anySatisfy(wait -> assertThat(wait).isGreaterThan(Duration.ofSeconds(305)));
    }
}
