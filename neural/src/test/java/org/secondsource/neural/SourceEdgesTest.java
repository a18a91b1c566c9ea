package org.secondsource.neural;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondsource.text.Span;

class SourceEdgesTest {

    @ParameterizedTest
    @CsvSource({
        "Calder Ferries today,Calder Ferries",
        "The Harbour Today,The Harbour Today",
        "a survey released Monday,a survey released Monday",
        "today,today",
    })
    void leavesOutTheDayBehindAName(String source, String expected) {
        String text = source + " said the valve was sound.";
        assertThat(SourceEdges.withoutDays(text, new Span(0, source.length())).of(text))
                .isEqualTo(expected);
    }
}
