package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryTermsTest {
    private static final Map<String, Double> WEIGHTS = Map.of("fire", 1.0, "harbour", 2.0, "crane", 4.0);

    private final StoryTerms terms = new StoryTerms(
            List.of(List.of("harbour", "fire", "fire"), List.of("crane", "fire"), List.of()), WEIGHTS::get);

    @Test
    void countsEachTermOnce() {
        assertThat(terms.size(0)).isEqualTo(2);
        assertThat(terms.common(0, 1)).isEqualTo(1);
        assertThat(terms.common(0, 2)).isZero();
    }

    @Test
    void weighsWhatBothHave() {
        assertThat(terms.shared(0, 1)).isEqualTo(1);
        assertThat(terms.shared(0, 0)).isEqualTo(3);
    }

    @Test
    void weighsATermByHowOftenATextHasItInTheCosine() {
        double product = 2 * 1;
        double lengths = Math.sqrt(2 * 2 + 2 * 2) * Math.sqrt(4 * 4 + 1);
        assertThat(terms.cosine(0, 1)).isCloseTo(product / lengths, within(1e-12));
        assertThat(terms.cosine(0, 0)).isCloseTo(1, within(1e-12));
    }

    @Test
    void hasNothingInCommonWithATextWithoutTerms() {
        assertThat(terms.cosine(1, 2)).isZero();
        assertThat(terms.shared(1, 2)).isZero();
    }
}
