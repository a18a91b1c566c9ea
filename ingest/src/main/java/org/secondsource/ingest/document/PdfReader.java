package org.secondsource.ingest.document;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.secondsource.ingest.Intake;
import org.secondsource.ingest.content.Body;
import org.secondsource.text.Masthead;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/** Reads the text of a PDF in the order of the page; one made of pictures has none and is reported. */
final class PdfReader implements DocumentReader {
    /** More pages than any report has; a limit against documents made to be endless. */
    private static final int MOST_PAGES = 200;

    @Override
    public Intake read(String id, Body body, String where) {
        try (PDDocument document = Loader.loadPDF(body.bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(MOST_PAGES);
            stripper.setParagraphEnd("\n\n");
            stripper.setLineSeparator("\n");
            List<String> paragraphs = Arrays.asList(stripper.getText(document).split("\n\\s*\n"));
            Intake intake = PlainPage.of(id, paragraphs, masthead(document.getDocumentInformation()), where);
            return intake.article().isPresent() ? intake : pictures(where);
        } catch (IOException | RuntimeException broken) {
            return PlainPage.broken(where, "PDF", broken);
        }
    }

    private static Intake pictures(String where) {
        return Intake.of(new Problem(
                ProblemCode.EMPTY,
                where,
                "the PDF holds no text, perhaps only pictures of it; recognise the text first"));
    }

    private static Masthead masthead(PDDocumentInformation information) {
        Masthead.Builder builder = Masthead.EMPTY.toBuilder();
        Optional.ofNullable(information.getTitle())
                .map(String::strip)
                .filter(title -> !title.isEmpty())
                .ifPresent(builder::title);
        return builder.build();
    }
}
