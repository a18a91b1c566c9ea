package org.secondsource.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
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
