package org.secondsource.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ViterbiTest {
    private static final Viterbi WITHOUT_COUNTS =
            new Viterbi(new double[Role.LABELS], new double[Role.LABELS][Role.LABELS], 1);

    @Test
    void neverGoesOnWithARoleThatHasNotBegun() {
        Random random = new Random(3);
        for (int round = 0; round < 100; round++) {
            float[][] words = new float[1 + random.nextInt(12)][Role.LABELS];
            for (float[] word : words) {
                for (int label = 0; label < word.length; label++) {
                    word[label] = (float) -random.nextDouble() * 9;
                }
            }
            int[] path = WITHOUT_COUNTS.path(new Scores(words));
            assertThat(Role.continues(path[0])).isFalse();
            for (int word = 1; word < path.length; word++) {
                assertThat(Role.mayFollow(path[word - 1], path[word])).isTrue();
            }
        }
    }

    @Test
    void takesTheBestLabelsWhereTheyFit() {
        float[][] words = new float[3][Role.LABELS];
        words[0][Role.SOURCE.begins()] = 5;
        words[1][Role.SOURCE.goesOn()] = 5;
        words[2][Role.CUE.begins()] = 5;
        int[] path = WITHOUT_COUNTS.path(new Scores(words));
        assertThat(Run.of(path))
                .isEqualTo(List.of(new Run(Role.SOURCE, new WordRange(0, 1)), new Run(Role.CUE, new WordRange(2, 2))));
    }

    @Test
    void hasNoLabelsForNoWords() {
        assertThat(WITHOUT_COUNTS.path(new Scores(new float[0][]))).isEmpty();
    }
}
