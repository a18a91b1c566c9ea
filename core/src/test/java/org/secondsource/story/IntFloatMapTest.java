package org.secondsource.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class IntFloatMapTest {

    @Test
    void holdsWhatAMapHolds() {
        IntFloatMap map = new IntFloatMap();
        Map<Integer, Float> expected = new TreeMap<>();
        Random random = new Random(3);
        for (int round = 0; round < 5_000; round++) {
            int key = 1 + random.nextInt(700);
            map.add(key, 0.5f);
            expected.merge(key, 0.5f, Float::sum);
        }

        assertThat(map.size()).isEqualTo(expected.size());
        assertThat(map.sortedKeys())
                .containsExactly(expected.keySet().stream().mapToInt(key -> key).toArray());
        expected.forEach((key, value) -> assertThat(map.get(key)).isEqualTo(value));
        assertThat(map.get(9_999)).isZero();
    }

    @Test
    void keepsTheGreatestAndTheSmallerKeyAmongEquals() {
        IntFloatMap map = new IntFloatMap();
        map.add(5, 1);
        map.add(3, 1);
        map.add(9, 4);
        map.add(7, 1);

        assertThat(map.keepGreatest(2)).containsExactly(5, 7);
        assertThat(map.sortedKeys()).containsExactly(3, 9);
        assertThat(map.keepGreatest(2)).isEmpty();
    }

    @Test
    void letsOldCountsFade() {
        IntFloatMap map = new IntFloatMap();
        map.add(1, 1);
        map.add(2, 6);
        map.fade(1);

        assertThat(map.sortedKeys()).containsExactly(2);
        assertThat(map.get(2)).isEqualTo(3);
    }
}
