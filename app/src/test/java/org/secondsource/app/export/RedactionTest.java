package org.secondsource.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secondsource.Dossier;
import org.secondsource.SecondSource;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;
import org.secondsource.text.ProblemCode;

/** What is handed out without the whole texts. */
class RedactionTest {
    private static final String QUOTED = "The old bridge had been rotten for years";
    private static final String UNQUOTED = "Swallows nest under its arches";

    private static Article article(String id, String outlet, String text) {
        Masthead masthead = new Masthead.Builder()
                .outlet(Given.stated(Outlet.of(outlet)))
                .title("Bridge at Tarn closed")
                .build();
        return Article.of(id, text, masthead);
    }

    private static Dossier dossier() {
        try (SecondSource secondSource = SecondSource.open()) {
            return secondSource.compare(List.of(
                    article(
                            "post",
                            "Tarn Post",
                            "\"" + QUOTED + "\", mayor Ada Quill said. " + UNQUOTED + " \uD835\uDC00."),
                    article(
                            "times",
                            "Tarn Times",
                            "Ada Quill, the mayor of Tarn, said the old bridge had been rotten.")));
        }
    }

    @Test
    void keepsWhatIsQuotedAndHidesTheRestWithoutMovingAnything() {
        Dossier whole = dossier();
        Dossier redacted = Redaction.of(whole);
        String before = whole.readings().get(0).article().text();
        String after = redacted.readings().get(0).article().text();

        assertThat(after).contains(QUOTED).doesNotContain("Swallows").doesNotContain("\uD835\uDC00");
        assertThat(after).hasSameSizeAs(before);
        assertThat(after.codePointCount(0, after.length())).isEqualTo(before.codePointCount(0, before.length()));
        assertThat(redacted.comparison()).isEqualTo(whole.comparison());
        assertThat(redacted.readings().get(0).attributions())
                .isEqualTo(whole.readings().get(0).attributions());
    }

    @Test
    void saysOfEveryReportHowMuchIsLeftOut() {
        assertThat(Redaction.of(dossier()).problems())
                .filteredOn(problem -> problem.code() == ProblemCode.LEFT_OUT)
                .hasSize(2)
                .anyMatch(problem -> problem.where().equals("post")
                        && problem.message().matches("[1-9]\\d* of \\d+ letters and digits.*"));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void noFormHoldsAWordThatIsNotQuoted(ExportFormat format) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        ByteArrayOutputStream redacted = new ByteArrayOutputStream();
        format.write(dossier(), List.of(), whole);
        format.write(Redaction.of(dossier()), List.of(), redacted);

        assertThat(redacted.size()).isPositive();
        assertThat(redacted.toString(StandardCharsets.UTF_8)).doesNotContain("Swallows");
        if (List.of(ExportFormat.HTML, ExportFormat.JSON, ExportFormat.EVIDENCE).contains(format)) {
            assertThat(whole.toString(StandardCharsets.UTF_8)).contains("Swallows");
        }
    }
}
