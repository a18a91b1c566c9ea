package org.secondsource.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.secondsource.text.Stamp;

class DatesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "dates.csv", delimiter = '|')
    void wordsAValueAsAPersonWould(String value, @Nullable String words) {
        assertThat(Dates.ofValue(value)).isEqualTo(Optional.ofNullable(words));
    }

    @Test
    void wordsTheDatesOfASentence() {
        assertThat(Dates.inProse("The Post carried it on 2026-03-03T09:10Z, before this report (2026-03-04)"))
                .isEqualTo("The Post carried it on 3 March 2026, 09:10 UTC, before this report (4 March 2026)");
        assertThat(Dates.inProse("14-2026-99-99 and 5 of 2026")).isEqualTo("14-2026-99-99 and 5 of 2026");
    }

    @Test
    void wordsWhatATimeMeansAndLeavesWhatWasPrinted() {
        assertThat(Dates.inSide("on 2026-03-03 at dawn = 2026-03-03TMO"))
                .isEqualTo("on 2026-03-03 at dawn = the morning of 3 March 2026");
        assertThat(Dates.inSide("Eleven people")).isEqualTo("Eleven people");
        assertThat(Dates.inSide("a = b")).isEqualTo("a = b");
    }

    @Test
    void wordsStamps() {
        assertThat(Stamp.parse("2026-03-03").map(Dates::of)).contains("3 March 2026");
        assertThat(Stamp.parse("2026-03-03T09:10:00Z").map(Dates::of)).contains("3 March 2026, 09:10 UTC");
    }
}
