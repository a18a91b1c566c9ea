package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.secondsource.reading.Reading;

class SentencePairsTest {
    private static final List<Reading> STORY = List.of(
            Reports.report(
                    "a",
                    "The ferry Osprey sank off Port Sale on Tuesday with 40 people on board. Ana Kovac said the"
                            + " hull of the Osprey had been cracked for weeks."),
            Reports.report(
                    "b",
                    "The Osprey, a ferry with 40 people on board, sank near Port Sale. The hull of the Osprey had"
                            + " been cracked, Ana Kovac said."));

    @Test
    void pairsOnlySentencesOfDifferentArticlesThatShareEnough() {
        List<SentencePairs.Pair> pairs = SentencePairs.of(STORY, texts -> List.of());

        assertThat(pairs)
                .isNotEmpty()
                .allSatisfy(pair ->
                        assertThat(pair.a().article()).isNotEqualTo(pair.b().article()));
    }

    @Test
    void measuresWhatBothHold() {
        List<SentencePairs.Pair> pairs = SentencePairs.of(STORY, texts -> List.of());

        Map<String, Double> leads = measures(pairs, 0);
        Map<String, Double> others = measures(pairs, 1);
        assertThat(leads).containsEntry("bothLead", 1.0).containsEntry("sameSpeaker", 0.0);
        assertThat(others).containsEntry("bothLead", 0.0).containsEntry("sameSpeaker", 1.0);
        assertThat(leads.keySet()).containsExactlyElementsOf(others.keySet());
    }

    private static Map<String, Double> measures(List<SentencePairs.Pair> pairs, int sentence) {
        return pairs.stream()
                .filter(pair -> pair.a().sentence() == sentence && pair.b().sentence() == sentence)
                .findFirst()
                .orElseThrow()
                .measures();
    }
}
