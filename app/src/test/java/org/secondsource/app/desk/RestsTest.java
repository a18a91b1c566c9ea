package org.secondsource.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RestsTest {
    private final Rests rests = new Rests();

    @Test
    void letsAStoryRestTheLongerTheLongerItTook() {
        rests.begin("short", 0, 10);
        rests.begin("long", 0, 50);

        assertThat(rests.rests("short", 99)).isTrue();
        assertThat(rests.rests("short", 100)).isFalse();
        assertThat(rests.rests("long", 499)).isTrue();
        assertThat(rests.rests("long", 500)).isFalse();
    }

    @Test
    void letsNoStoryRestThatWasNotCompared() {
        rests.begin("one", 0, 1000);
        assertThat(rests.rests("another", 1001)).isFalse();
    }

    @Test
    void forgetsWhoHasRested() {
        for (int story = 0; story < 100; story++) {
            rests.begin("s" + story, 1000L * story, 1000L * story + 1);
        }
        assertThat(rests.count()).isEqualTo(1);
    }

    @Test
    void endsEveryRestForWhoeverWaits() {
        rests.begin("one", 0, 1000);
        rests.endAll();
        assertThat(rests.rests("one", 1001)).isFalse();
    }

    @Test
    void goesOnWhenTheClockTurnsOver() {
        rests.begin("one", Long.MAX_VALUE - 10, Long.MAX_VALUE);
        assertThat(rests.rests("one", Long.MIN_VALUE + 80)).isTrue();
        assertThat(rests.rests("one", Long.MIN_VALUE + 90)).isFalse();
    }
}
