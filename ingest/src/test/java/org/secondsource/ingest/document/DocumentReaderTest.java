package org.secondsource.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.ingest.Intake;
import org.secondsource.ingest.content.Body;
import org.secondsource.text.Article;
import org.secondsource.text.ProblemCode;

class DocumentReaderTest {

    private static Intake read(String fileName, byte[] bytes) {
        return DocumentReader.forName(fileName).orElseThrow().read("x", new Body(bytes), fileName);
    }

    private static Article article(String fileName, byte[] bytes) {
        Intake intake = read(fileName, bytes);
        assertThat(intake.problems()).isEmpty();
        return intake.article().orElseThrow();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void readsMailWithSubjectSenderAndDate() {
        Article article = article("release.eml", utf8("""
                        From: Harrow Press Office <press@harrow.example>
                        Subject: =?utf-8?q?Statement_on_the_harbour_=E2=80=93_update?=
                        Date: Thu, 05 Mar 2026 08:00:00 +0100
                        MIME-Version: 1.0
                        Content-Type: multipart/alternative; boundary=b

                        --b
                        Content-Type: text/plain; charset=utf-8
                        Content-Transfer-Encoding: quoted-printable

                        We regret =E2=80=93 deeply =E2=80=93
                        what happened.

                        More will follow.
                        --b
                        Content-Type: text/html

                        <p>not this</p>
                        --b--
                        """));
        assertThat(article.text()).isEqualTo("We regret \u2013 deeply \u2013 what happened.\n\nMore will follow.");
        assertThat(article.masthead().title()).contains("Statement on the harbour \u2013 update");
        assertThat(article.masthead().authors()).containsExactly("Harrow Press Office");
        assertThat(article.published().orElseThrow()).hasToString("2026-03-05T07:00Z");
    }

    @Test
    void readsWordFilesWithoutDeletedText() throws IOException {
        byte[] bytes = zip(
                "word/document.xml",
                "<w:document><w:body><w:p><w:r><w:t>First </w:t></w:r><w:del><w:r><w:delText>old</w:delText></w:r>"
                        + "</w:del><w:r><w:t>words &amp; more</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>Second</w:t></w:r>"
                        + "</w:p></w:body></w:document>");
        assertThat(article("draft.docx", bytes).text()).isEqualTo("First words & more\n\nSecond");
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(utf8(content));
        }
        return bytes.toByteArray();
    }

    @Test
    void readsPdfs() throws IOException {
        assertThat(article("page.pdf", pdf("The mayor said so.")).text()).isEqualTo("The mayor said so.");
        Intake empty = read("scan.pdf", pdf(""));
        assertThat(empty.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.EMPTY);
            assertThat(problem.message()).contains("pictures");
        });
    }

    private static byte[] pdf(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void readsNinjs() {
        Article article = article("item.ninjs", utf8("""
                        {"uri":"urn:wire:1","standard":{"name":"ninjs","version":"3.0"},"language":"en",
                        "headlines":[{"role":"main","value":"Port reopens"}],"firstCreated":"2026-03-05T18:00:00Z",
                        "infoSources":[{"name":"Meridian","role":"isrol:provider"}],
                        "bodies":[{"contentType":"text/html","value":"<p>One.</p><p>Two.</p>"}]}
                        """));
        assertThat(article.id()).isEqualTo("urn:wire:1");
        assertThat(article.text()).isEqualTo("One.\n\nTwo.");
        assertThat(article.outletName()).contains("Meridian");
        assertThat(article.masthead().title()).contains("Port reopens");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.docx", "a.ninjs", "a.eml"})
    void reportsRubbish(String fileName) {
        Random random = new Random(3);
        for (int round = 0; round < 50; round++) {
            byte[] bytes = new byte[random.nextInt(3000)];
            random.nextBytes(bytes);
            Intake intake = read(fileName, bytes);
            assertThat(intake.article().isPresent() || !intake.problems().isEmpty())
                    .isTrue();
        }
    }
}
