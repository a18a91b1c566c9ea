package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContrariesTest {
    private static final String ACCUSED =
            "The harbour board sold nine tugs to a firm of Lena Okafor's brother, according to a dock clerk.";

    private static List<String> found(String answer) {
        return new Comparer()
                        .compare(List.of(
                                Reports.report("one", "Hartholm Courier", "2031-05-06", ACCUSED),
                                Reports.report("two", "Evening Herald", "2031-05-07", answer)))
                        .denials()
                        .stream()
                        .map(Denial::by)
                        .toList();
    }

    @Test
    void findsADenialWithoutAWordOfDenial() {
        assertThat(found("Lena Okafor said the harbour board had never sold a tug to a firm of her brother's."))
                .containsExactly("Lena Okafor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lena Okafor said the harbour board would not sell more tugs.",
                "Lena Okafor said she would not like to see more tugs at the quay.",
                "Lena Okafor said the harbour could not be run without tugs.",
                "Lena Okafor said the tugs were not new."
            })
    void takesNoPlanNoTasteAndNothingElseThatIsNotSoForADenial(String answer) {
        assertThat(found(answer)).isEmpty();
    }
}
