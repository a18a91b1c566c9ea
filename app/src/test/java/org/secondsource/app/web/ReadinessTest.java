package org.secondsource.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReadinessTest {
    @Test
    void saysWhatTheArchiveSays() {
        assertThat(new Readiness(() -> true, Duration.ofSeconds(9)).getAsBoolean())
                .isTrue();
        assertThat(new Readiness(() -> false, Duration.ofSeconds(9)).getAsBoolean())
                .isFalse();
        Readiness broken = new Readiness(
                () -> {
                    throw new IllegalStateException("away");
                },
                Duration.ofSeconds(9));
        assertThat(broken.getAsBoolean()).isFalse();
    }

    @Test
    void waitsForNoArchiveThatIsAwayAndAsksItOnce() throws InterruptedException {
        CountDownLatch back = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        Readiness readiness = new Readiness(
                () -> {
                    asked.incrementAndGet();
                    try {
                        back.await();
                    } catch (InterruptedException stop) {
                        Thread.currentThread().interrupt();
                    }
                    return true;
                },
                Duration.ofMillis(50));

        assertThat(readiness.getAsBoolean()).isFalse();
        assertThat(readiness.getAsBoolean()).isFalse();
        assertThat(asked).hasValue(1);

        back.countDown();
        for (int tries = 0; tries < 100 && !readiness.getAsBoolean(); tries++) {
            Thread.sleep(20);
        }
        assertThat(readiness.getAsBoolean()).isTrue();
    }
}
