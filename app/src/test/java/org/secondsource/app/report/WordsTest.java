package org.secondsource.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondsource.time.TimeInterval;

class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-03T00:00 | 2026-03-04T00:00 | 3 Mar 2026",
                "2026-03-02T00:00 | 2026-03-09T00:00 | 2 Mar 2026 to 8 Mar 2026",
                "2026-03-03T00:00 | 2026-03-03T12:00 | 3 Mar 2026, until 12:00",
                "2026-03-03T12:00 | 2026-03-03T18:00 | 3 Mar 2026 12:00 to 18:00",
                "2026-03-03T16:00 | 2026-03-03T16:01 | 3 Mar 2026 16:00",
                "2026-03-02T18:00 | 2026-03-03T06:00 | 2 Mar 2026 18:00 to 3 Mar 2026 06:00"
            })
    void wordsIntervalsWithoutSayingADayTwice(LocalDateTime begin, LocalDateTime until, String words) {
        assertThat(Words.interval(new TimeInterval(begin, until))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "-0.0 | 0",
                "12 | 12",
                "999 | 999",
                "1000 | 1,000",
                "-2500000 | -2,500,000",
                "0.5 | 0.5",
                "0.87 | 0.87",
                "0.12345 | 0.1235",
                "-3.25 | -3.25",
                "0.00001 | 0",
                "1234.5 | 1,234.5",
                "2000.00001 | 2,000",
                "NaN | NaN",
                "Infinity | Infinity"
            })
    void printsNumbersWithSeparatorsAndWithoutNeedlessDecimals(double number, String printed) {
        assertThat(Words.number(number)).isEqualTo(printed);
    }
}
