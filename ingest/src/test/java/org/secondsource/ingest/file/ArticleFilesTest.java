package org.secondsource.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.ingest.Ingested;
import org.secondsource.text.Article;
import org.secondsource.text.Masthead;
import org.secondsource.text.Stamp;

class ArticleFilesTest {
    private static final String WORDS =
            "The harbour was closed, officials said \u2014 \u201cfor now\u201d, caf\u00e9s included.";

    @TempDir
    private Path folder = Path.of(".");

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Ingested read(Object... files) {
        return new ArticleFiles(InputStream.nullInputStream())
                .readAll(Stream.of(files)
                        .map(each -> FileArgument.parse(each.toString()))
                        .toList());
    }

    private static List<String> codes(Ingested ingested) {
        return ingested.problems().stream()
                .map(problem -> problem.code().code())
                .toList();
    }

    private static Article only(Ingested ingested) {
        assertThat(ingested.articles()).hasSize(1);
        return ingested.articles().get(0);
    }

    @Test
    void readsAPlainText() throws IOException {
        Article article = only(read(file("daily.txt", "One.\r\n\r\nTwo.\r\n")));

        assertThat(article.id()).isEqualTo("daily");
        assertThat(article.text()).isEqualTo("One.\n\nTwo.");
        assertThat(article.masthead()).isEqualTo(Masthead.EMPTY);
    }

    @Test
    void readsTheHeadOfAText() throws IOException {
        Article article = only(
                read(
                        file(
                                "a.txt",
                                "Outlet: Daily Lantern\nPublished: 2026-03-12\nTitle: A long\n  headline\nAuthor: A. B.; C. D.\n\nText here.")));

        assertThat(article.text()).isEqualTo("Text here.");
        assertThat(article.outletName()).contains("Daily Lantern");
        assertThat(article.published().map(Stamp::toString)).contains("2026-03-12");
        assertThat(article.masthead().title()).contains("A long headline");
        assertThat(article.masthead().authors()).containsExactly("A. B.", "C. D.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Editor's view: this is text.\n\nMore.",
                "Warning: the quay is closed.\n\nMore.",
                "Title: without a blank line after it",
                "BRUSSELS: The council met.\n\nTitle: not a head",
                "Warning: the quay is closed.\nThe mayor: it is not.\n\nMore.",
                "Breaking\n\nOutlet: not a head"
            })
    void takesNothingForAHeadThatIsText(String text) throws IOException {
        assertThat(only(read(file("a.txt", text))).text()).isEqualTo(text);
    }

    @Test
    void takesAHeadForOneThoughItsFirstKeyIsMistyped() throws IOException {
        Ingested ingested = read(file("a.txt", "Publishd: 2026-03-12\nOutlet: X\n\nText."));

        assertThat(only(ingested).text()).isEqualTo("Text.");
        assertThat(only(ingested).outletName()).contains("X");
        assertThat(codes(ingested)).containsExactly("S111");
    }

    @Test
    void reportsKeysAndDatesItDoesNotKnow() throws IOException {
        Ingested ingested = read(file("a.txt", "Outlet: X\nColour: red\nPublished: yesterday\n\nText."));

        assertThat(only(ingested).outletName()).contains("X");
        assertThat(codes(ingested)).containsExactly("S111", "S111");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-03T09:10:00Z | 2026-03-03T09:10Z",
                "2026-03-03 09:10 UTC | 2026-03-03T09:10Z",
                "2026-03-03 09:10:30 +0100 | 2026-03-03T09:10:30+01:00",
                "Tue, 3 Mar 2026 09:10:00 +0100 | 2026-03-03T09:10+01:00",
                "3 March 2026 | 2026-03-03",
                "March 3, 2026 | 2026-03-03",
                "03.03.2026 | 2026-03-03",
                "23/04/2026 | 2026-04-23"
            })
    void readsADateAsPeopleWriteIt(String written, String published) throws IOException {
        Ingested ingested = read(file("a.txt", "Date: " + written + "\n\nText."));

        assertThat(only(ingested).published().map(Stamp::toString)).contains(published);
        assertThat(ingested.problems()).isEmpty();
    }

    @Test
    void keepsTheDayOfATimeWithoutAZoneAndSaysSo() throws IOException {
        Ingested ingested = read(file("a.txt", "Date: 2026-03-03 09:10\n\nText."));

        assertThat(only(ingested).published().map(Stamp::toString)).contains("2026-03-03");
        assertThat(ingested.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("the time of day of \"Date\" was left out, as it names no offset from UTC: "
                                + "expected 2025-11-28 or 2025-11-28T19:04:00Z, found 2026-03-03 09:10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2026", "3-4-2026", "spring 2026", "31 April 2026"})
    void leavesOutADateThatCanBeMeantTwoWaysOrNone(String written) throws IOException {
        Ingested ingested = read(file("a.txt", "Date: " + written + "\n\nText."));

        assertThat(only(ingested).published()).isEmpty();
        assertThat(codes(ingested)).containsExactly("S111");
    }

    @Test
    void takesDetailsFromTheCommandLineOverThoseOfTheFile() throws IOException {
        Path file = file("a.txt", "Outlet: Old\nTitle: Kept\n\nText.");

        Article article = only(read(file + "@outlet=Daily Lantern, Ltd,published=2026-03-12"));

        assertThat(article.outletName()).contains("Daily Lantern, Ltd");
        assertThat(article.masthead().title()).contains("Kept");
        assertThat(article.published().map(Stamp::toString)).contains("2026-03-12");
    }

    @Test
    void keepsAnAtSignThatIsPartOfAName() {
        assertThat(FileArgument.parse("mail@home.txt").path()).isEqualTo("mail@home.txt");
        assertThat(FileArgument.parse("a@b.txt@outlet=X").path()).isEqualTo("a@b.txt");
    }

    @Test
    void reportsWhatCannotBeRead() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("empty"));

        assertThat(codes(read(folder.resolve("missing.txt")))).containsExactly("S105");
        assertThat(codes(read(locked))).containsExactly("S101");
        assertThat(codes(read(file("empty.txt", "")))).containsExactly("S101");
        assertThat(codes(read(file("blank.txt", " \n\t\n")))).containsExactly("S101");
        assertThat(codes(read(file("head.txt", "Outlet: X\n\n")))).containsExactly("S101");
        assertThat(codes(read("no\u0000name"))).containsExactly("S105");
        assertThat(codes(read(file("broken.txt.gz", "not gzipped")))).containsExactly("S105");
    }

    @Test
    void refusesFilesThatAreNoText() throws IOException {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);

        assertThat(codes(read(file("noise.txt", noise)))).containsExactly("S102");
        Ingested pdf = read(file("scan.txt", "%PDF-1.7\n1 0 obj"));
        assertThat(codes(pdf)).containsExactly("S102");
        assertThat(pdf.problems().get(0).message()).contains("PDF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsCommonCharsets(String charset) throws IOException {
        Ingested ingested = read(file("a.txt", WORDS.getBytes(Charset.forName(charset))));

        assertThat(only(ingested).text()).isEqualTo(WORDS);
        assertThat(codes(ingested)).isEqualTo(charset.equals("windows-1252") ? List.of("S103") : List.of());
    }

    @Test
    void cutsAVeryLongTextAndSaysSo() throws IOException {
        String line = "A sentence of some length, and then another one.\n";
        Ingested ingested = read(file("long.txt", line.repeat(50 * 1024 * 1024 / line.length())));

        assertThat(only(ingested).text().length()).isBetween(LongText.LONGEST - line.length(), LongText.LONGEST);
        assertThat(codes(ingested)).containsExactly("S104");
    }

    @Test
    void readsAFolderInTheOrderOfItsNames() throws IOException {
        file("b.txt", "Second.");
        file("a.txt", "First.");
        file("c.jsonl", "{\"id\": \"x\", \"text\": \"Third.\"}\n");
        file("picture.png", new byte[] {1, 2});
        file(".hidden.txt", "Hidden.");

        assertThat(read(folder).articles()).extracting(Article::text).containsExactly("First.", "Second.", "Third.");
    }

    @Test
    void leavesOutCopiesButKeepsReprints() throws IOException {
        Path one = file("one.txt", "Outlet: X\n\nThe same words.");
        Path copy = file("copy.txt", "Outlet: X\n\nThe  same\nwords.");
        Path reprint = file("reprint.txt", "Outlet: Y\n\nThe same words.");

        Ingested ingested = read(one, copy, reprint, one);

        assertThat(ingested.articles()).extracting(Article::id).containsExactly("one", "reprint");
        assertThat(codes(ingested)).containsExactly("S106", "S106");
    }

    @Test
    void givesEachArticleAnIdOfItsOwn() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Path one = file("a.txt", "One.");
        Path two = Files.writeString(inside.resolve("a.txt"), "Two.");

        assertThat(read(one, two).articles()).extracting(Article::id).containsExactly("a", "a-2");
    }

    @Test
    void goesOnAfterABadLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("{\"id\": \"a\", \"text\": \"One.\"}\n{broken\n\n{\"id\": \"b\", \"text\": \"Two.\"}"
                    .getBytes(StandardCharsets.UTF_8));
        }
        Path file = file("in.jsonl.gz", bytes.toByteArray());

        Ingested ingested = read(file);

        assertThat(ingested.articles()).extracting(Article::id).containsExactly("a", "b");
        assertThat(ingested.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code().code()).isEqualTo("S107");
            assertThat(problem.where()).endsWith("in.jsonl.gz:2");
        });
    }

    @Test
    void readsStandardInput() {
        InputStream input =
                new ByteArrayInputStream("{\"id\": \"a\", \"text\": \"One.\"}\n".getBytes(StandardCharsets.UTF_8));

        Ingested ingested = new ArticleFiles(input).readAll(List.of(FileArgument.parse("-")));

        assertThat(ingested.articles()).extracting(Article::id).containsExactly("a");
    }

    @Test
    void takesTheTextOfAPageAndNoScript() throws IOException {
        Ingested ingested = read(file("page.html", """
                <!doctype html><html lang="en"><head><title>Port closed</title><meta property="og:site_name" content="Daily Lantern">
                <script>steal('everything about this page')</script></head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
                <article><p>The harbour was closed on Tuesday, officials said.</p><script>alert('run me, please, run me')</script>
                <p>It will open again next week, they said &amp; added.</p></article></body></html>"""));

        Article article = only(ingested);
        assertThat(article.text())
                .isEqualTo(
                        "The harbour was closed on Tuesday, officials said.\n\nIt will open again next week, they said & added.");
        assertThat(article.outletName()).contains("Daily Lantern");
    }

    @Test
    void saysWhereAPageHasNoArticle() throws IOException {
        assertThat(codes(read(file("page.html", "<html><body><nav>Menu</nav></body></html>"))))
                .containsExactly("S112");
    }
}
