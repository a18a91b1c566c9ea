package org.secondsource.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondsource.ingest.Intake;
import org.secondsource.text.Article;
import org.secondsource.text.LivePost;
import org.secondsource.text.Span;
import org.secondsource.text.Stamp;

class ArticleJsonTest {
    private static Intake read(String json) {
        return new ArticleJson().read(json, "in.jsonl:1");
    }

    @Test
    void readsAllFields() {
        Article article = read("""
                {"id": "a", "text": "\ud83d\ude00 One. Two.", "title": "T", "outlet": "Daily Lantern", "url": "https://example.org/a",
                 "authors": ["A. Writer"], "published": "2026-03-12", "language": "en", "credits": ["Reporting by B."],
                 "links": [{"start": 2, "end": 6, "href": "https://example.org"}], "paragraphs": [[0, 6], [7, 11]]}""").article().orElseThrow();

        assertThat(article.outletName()).contains("Daily Lantern");
        assertThat(article.published()).contains(Stamp.parse("2026-03-12").orElseThrow());
        assertThat(article.paragraphs()).containsExactly(new Span(0, 7), new Span(8, 12));
        assertThat(article.links().get(0).anchor().of(article.text())).isEqualTo("One.");
        assertThat(article.masthead().authors()).containsExactly("A. Writer");
    }

    @Test
    void readsThePostsOfALiveBlog() {
        Intake read = read("""
                {"id": "a", "text": "\ud83d\ude00 One. Two.", "posts": [{"start": 0, "end": 6, "time": "2026-03-12T08:00:00Z", "title": "T"},
                 {"start": 7, "end": 11, "time": null, "title": null}, {"start": 7, "end": 90}]}""");

        assertThat(read.article().orElseThrow().masthead().posts())
                .containsExactly(
                        new LivePost(Stamp.parse("2026-03-12T08:00:00Z"), Optional.of("T"), new Span(0, 7)),
                        new LivePost(Optional.empty(), Optional.empty(), new Span(8, 12)));
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("\"posts\""));
    }

    @Test
    void takesDateForPublishedAndLangForLanguage() {
        Article article = read("{\"id\": 7, \"text\": \"t\", \"date\": \"2026-03-12T08:00:00Z\", \"lang\": \"de\"}")
                .article()
                .orElseThrow();

        assertThat(article.id()).isEqualTo("7");
        assertThat(article.published().map(Stamp::toString)).contains("2026-03-12T08:00Z");
        assertThat(article.masthead().language()).contains("de");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"id": "a"                       | S107 | not valid JSON
            [1, 2]                           | S107 | expected a JSON object
            {"id": "a"}                      | S107 | no "text"
            {"text": "t"}                    | S107 | no "id"
            {"id": "a", "text": 5}           | S107 | no "text"
            {"id": "a", "text": "  "}        | S101 | has no text
            nonsense                         | S107 | not valid JSON
            """)
    void reportsWhatIsNoArticle(String json, String code, String message) {
        Intake intake = read(json);

        assertThat(intake.article()).isEmpty();
        assertThat(intake.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code().code()).isEqualTo(code);
            assertThat(problem.message()).contains(message);
            assertThat(problem.where()).isEqualTo("in.jsonl:1");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "published": "last week"         | published
            "authors": 5                     | authors
            "title": ["a"]                   | title
            "paragraphs": [[0, 99]]          | paragraphs
            "paragraphs": [[2, 3], [0, 1]]   | paragraphs
            "links": [{"start": 0}]          | links
            """)
    void leavesOutAFieldItCannotUnderstandAndSaysSo(String field, String name) {
        Intake intake = read("{\"id\": \"a\", \"text\": \"some text\", " + field + "}");

        assertThat(intake.article()).isPresent();
        assertThat(intake.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code().code()).isEqualTo("S111");
            assertThat(problem.message()).startsWith("\"" + name + "\"");
        });
    }
}
