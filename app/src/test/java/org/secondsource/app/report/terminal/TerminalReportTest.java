package org.secondsource.app.report.terminal;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.secondsource.app.report.Golden;
import org.secondsource.app.report.HarbourStory;

class TerminalReportTest {
    @Test
    void looksAsReadLast() throws IOException {
        Golden.assertMatches("harbour.txt", new TerminalReport(new Screen(100, false)).render(HarbourStory.dossier()));
    }
}
