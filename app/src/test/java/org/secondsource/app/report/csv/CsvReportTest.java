package org.secondsource.app.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.app.report.Golden;
import org.secondsource.app.report.HarbourStory;

class CsvReportTest {
    @Test
    void looksAsReadLast() throws IOException {
        Map<String, String> files = new CsvReport().render(HarbourStory.dossier());
        for (Map.Entry<String, String> file : files.entrySet()) {
            Golden.assertMatches("csv/" + file.getKey(), file.getValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+1", "-1+2", "@SUM(A1)", "\t=1"})
    void letsNoCellBeAFormula(String text) {
        assertThat(Table.cell(text).replaceFirst("^\"", "")).startsWith("'");
    }

    @Test
    void quotesWhatWouldBreakARow() {
        assertThat(Table.cell("a \"b\", c")).isEqualTo("\"a \"\"b\"\", c\"");
        assertThat(Table.cell("two\nlines")).isEqualTo("\"two\nlines\"");
        assertThat(Table.cell("plain")).isEqualTo("plain");
    }
}
