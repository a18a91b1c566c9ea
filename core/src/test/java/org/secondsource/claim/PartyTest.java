package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lena Okafor said the sluice gate had been shut. | Okafor said nine tugs had come to the quay. | true
            Lena Okafor said the sluice gate had been shut. | Ivo Lund said nine tugs had come to the quay. | false
            Northline Bank said the vault had been shut. | A spokesman for Northline Bank said nine guards had come. | true
            Northline Bank said the vault had been shut. | Two people at Northline Bank said nine guards had come. | false
            """)
    void tellsWhoSpeaksForABodyFromWhoLeaksFromIt(String one, String other, boolean same) {
        List<Party> parties = StoryView.of(List.of(Reports.report("r", one + " " + other))).pieces().stream()
                .map(Party::of)
                .toList();

        assertThat(parties).hasSize(2);
        assertThat(parties.get(0).isSame(parties.get(1))).isEqualTo(same);
    }
}
