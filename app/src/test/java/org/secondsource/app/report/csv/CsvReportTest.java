package org.secondsource.app.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
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

    @Test
    void quotesWhatWouldBreakARow() {
        assertThat(CsvReport.cell("a \"b\", c")).isEqualTo("\"a \"\"b\"\", c\"");
        assertThat(CsvReport.cell("two\nlines")).isEqualTo("\"two\nlines\"");
        assertThat(CsvReport.cell("one;two")).isEqualTo("\"one;two\"");
        assertThat(CsvReport.cell("plain")).isEqualTo("plain");
    }
}
