package org.secondsource.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.app.web.Desk;
import org.secondsource.app.web.answer.Keys;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;

/** From a story to its reports, and to what they said before. */
class StoryReportsTest {
    @TempDir
    private Path folder = Path.of(".");

    private static Article report(String id, String outlet, int hurt) {
        Masthead masthead = Masthead.EMPTY.toBuilder()
                .outlet(Given.stated(Outlet.of(outlet)))
                .title("Explosion in <Velmark> harbour")
                .build();
        return Article.of(
                id,
                "VELMARK - An explosion tore through a grain store in the harbour of Velmark on Tuesday.\n\n"
                        + "At least " + hurt
                        + " people were hurt in the explosion at the grain store, Tora Lind, the fire chief,"
                        + " told the " + outlet + ".",
                masthead);
    }

    @Test
    void leadsToEachReportAndToItsVersions() {
        try (Desk desk = Desk.local(folder)) {
            desk.newsroom().deposit(report("one two", "Velmark Post", 80), "ada");
            desk.newsroom().deposit(report("three", "Ostrand Herald", 80), "ada");
            desk.caughtUp();
            desk.newsroom().deposit(report("three", "Ostrand Herald", 95), "ada");
            String story = desk.caughtUp();
            String page = desk.visit("/stories/" + story).body();

            String odd = "/articles/" + Keys.of("one two");
            assertThat(page)
                    .contains("<a href=\"" + odd + "\">Explosion in &lt;Velmark&gt; harbour</a>")
                    .contains("<a href=\"/articles/three#versions\">2 versions</a>")
                    .doesNotContain(odd + "#versions");
            String events = page.substring(page.indexOf("<section id=\"events\""));
            assertThat(events).contains("<a href=\"/articles/three\">article");
            assertThat(desk.visit(odd).statusCode()).isEqualTo(200);
            assertThat(desk.visit("/articles/three").body()).contains("id=\"versions\"");
        }
    }
}
