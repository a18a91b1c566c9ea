package org.secondsource.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.secondsource.claim.Meaning;

class LearnedEncoderTest {
    private static final LearnedEncoder ENCODER = LearnedEncoder.open();

    private static final String CLOSED = "The harbour of Port Ellerby was shut on Friday because of the storm.";
    private static final String SHUT = "A gale forced Port Ellerby to close its docks.";
    private static final String TRIAL = "The jury began to weigh the evidence against the mayor's driver.";

    @AfterAll
    static void close() {
        ENCODER.close();
    }

    @Test
    void putsTheSameInOtherWordsNearerThanSomethingElse() {
        List<float[]> vectors = wholes(ENCODER, CLOSED, SHUT, TRIAL);

        assertThat(cosine(vectors.get(0), vectors.get(1))).isGreaterThan(0.7);
        assertThat(cosine(vectors.get(0), vectors.get(2))).isLessThan(0.5);
    }

    @Test
    void givesEachSentenceOneVectorOfLengthOneWhateverStandsBeside() {
        float[] alone = wholes(ENCODER, SHUT).get(0);
        try (LearnedEncoder other = LearnedEncoder.open()) {
            List<float[]> together = wholes(other, TRIAL, SHUT, CLOSED, SHUT);

            assertThat(together).hasSize(4);
            assertThat(together.get(1)).containsExactly(alone);
            assertThat(together.get(3)).containsExactly(alone);
        }
        assertThat(cosine(alone, alone)).isCloseTo(1, within(1e-5));
    }

    @Test
    void readsWhatIsEmptyEndlessOrInNoKnownScript() {
        List<float[]> vectors = wholes(ENCODER, "", "word ".repeat(5_000), "\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35");

        assertThat(vectors)
                .hasSize(3)
                .allSatisfy(vector -> assertThat(cosine(vector, vector)).isBetween(0.4, 1.00001));
        assertThat(ENCODER.encode(List.of())).isEmpty();
    }

    private static List<float[]> wholes(LearnedEncoder encoder, String... texts) {
        return encoder.encode(List.of(texts)).stream().map(Meaning::whole).toList();
    }

    private static double cosine(float[] a, float[] b) {
        double product = 0;
        for (int at = 0; at < a.length; at++) {
            product += (double) a[at] * b[at];
        }
        return product;
    }
}
