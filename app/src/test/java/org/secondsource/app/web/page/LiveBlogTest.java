package org.secondsource.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.app.web.Desk;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.LivePost;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;
import org.secondsource.text.Span;
import org.secondsource.text.Stamp;
import org.secondsource.time.TimeExpression;

/** A live blog on the desk: its posts with their times, and days counted from them. */
class LiveBlogTest {
    private static final String EVENING =
            "The lock at Ossing broke today, and barges are held back, harbour master Tora Lind said.";
    private static final String MORNING = "Barges may pass\n\nThe lock was opened today, Lind said.";

    @TempDir
    private Path folder = Path.of(".");

    private static LivePost post(String time, String title, int start, String text) {
        return new LivePost(Stamp.parse(time), Optional.of(title), new Span(start, start + text.length()));
    }

    private static Article blog() {
        Masthead masthead = Masthead.EMPTY.toBuilder()
                .outlet(Given.stated(Outlet.of("Velmark Post")))
                .title("Lock at Ossing, live")
                .published(Given.stated(Stamp.parse("2026-03-12").orElseThrow()))
                .posts(List.of(
                        post("2026-03-09T21:15:00+01:00", "Lock <broken>", 0, EVENING),
                        post("2026-03-10T07:40:00+01:00", "Barges may pass", EVENING.length() + 2, MORNING)))
                .build();
        return Article.of("blog", EVENING + "\n\n" + MORNING, masthead);
    }

    @Test
    void showsThePostsWhereTheyBegin() {
        try (Desk desk = Desk.local(folder)) {
            desk.newsroom().deposit(blog(), "ada");
            String story = desk.caughtUp();

            for (String page : List.of("/articles/blog", "/stories/" + story)) {
                String body = desk.visit(page).body();
                assertThat(body)
                        .contains("9 March 2026, 21:15 +01:00</time> <b>Lock &lt;broken&gt;</b>")
                        .contains("<time datetime=\"2026-03-10T07:40+01:00\">10 March 2026, 07:40 +01:00</time></p>");
                assertThat(body)
                        .containsSubsequence(
                                "9 March 2026, 21:15", "id=\"r1-s0\"", "10 March 2026, 07:40", "id=\"r1-s1\"");
            }
            assertThat(desk.visit("/articles/blog").body()).contains("2 posts");
        }
    }

    @Test
    void showsThePostsOfWhatIsNotReadYet() {
        try (Desk desk = Desk.local(folder)) {
            desk.newsroom().deposit(blog(), "ada");

            assertThat(desk.visit("/articles/blog").body())
                    .contains("Not read yet.")
                    .containsSubsequence(
                            "9 March 2026, 21:15 +01:00</time> <b>Lock &lt;broken&gt;</b>",
                            "broke today",
                            "10 March 2026, 07:40 +01:00</time></p>",
                            "<p>Barges may pass</p>",
                            "opened today");
        }
    }

    @Test
    void countsDaysFromThePost() {
        try (Desk desk = Desk.local(folder)) {
            desk.newsroom().deposit(blog(), "ada");
            desk.caughtUp();

            assertThat(desk.newsroom().articles().reading("blog").orElseThrow().times())
                    .extracting(TimeExpression::value)
                    .containsExactly("2026-03-09", "2026-03-10");
        }
    }
}
