package org.secondsource.app.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.secondsource.Dossier;
import org.secondsource.app.report.HarbourStory;

class HtmlReportTest {
    private static String page(Dossier dossier) {
        StringWriter writer = new StringWriter();
        new HtmlReport().write(dossier, writer);
        return writer.toString();
    }

    @Test
    void givesTheSameBytesForTheSameDossier() throws IOException {
        String first = page(HarbourStory.dossier());

        Files.createDirectories(Path.of("target/reports"));
        Files.writeString(Path.of("target/reports/harbour.html"), first);
        assertThat(page(HarbourStory.dossier())).isEqualTo(first);
    }
}
