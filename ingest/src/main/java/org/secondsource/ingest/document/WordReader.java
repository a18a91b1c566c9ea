package org.secondsource.ingest.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.secondsource.ingest.Intake;
import org.secondsource.ingest.content.Body;
import org.secondsource.text.Masthead;

/**
 * Reads the paragraphs of a Word file ({@code .docx}). The format is a zip of XML files, of which text needs one; deleted
 * text of tracked changes is not read.
 */
final class WordReader implements DocumentReader {
    /** Unpacked bytes read of one part at most, against packages made to unpack for ever. */
    private static final int MOST_BYTES = 32 << 20;

    @Override
    public Intake read(String id, Body body, String where) {
        try {
            Optional<Document> text = part(body, "word/document.xml");
            if (text.isEmpty()) {
                throw new IOException("word/document.xml is missing");
            }
            List<String> paragraphs = text.get().getAllElements().stream()
                    .filter(element -> element.tagName().equals("w:p"))
                    .map(WordReader::words)
                    .toList();
            return PlainPage.of(id, paragraphs, masthead(part(body, "docProps/core.xml")), where);
        } catch (IOException broken) {
            return PlainPage.broken(where, "Word file", broken);
        }
    }

    private static Optional<Document> part(Body body, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(body.stream())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return Optional.of(
                            Jsoup.parse(new String(bytes(zip), StandardCharsets.UTF_8), "", Parser.xmlParser()));
                }
            }
            return Optional.empty();
        }
    }

    private static byte[] bytes(InputStream stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            bytes.write(buffer, 0, read);
            if (bytes.size() > MOST_BYTES) {
                throw new IOException("it unpacks to more than " + MOST_BYTES + " bytes");
            }
        }
        return bytes.toByteArray();
    }

    private static String words(Element paragraph) {
        StringBuilder words = new StringBuilder();
        for (Element element : paragraph.getAllElements()) {
            switch (element.tagName()) {
                case "w:t" -> words.append(element.wholeText());
                case "w:tab", "w:br", "w:cr" -> words.append(' ');
                case "w:noBreakHyphen" -> words.append('-');
                default -> {
                    // Runs, properties and pictures carry no text of their own.
                }
            }
        }
        return words.toString();
    }

    private static Masthead masthead(Optional<Document> properties) {
        Masthead.Builder builder = Masthead.EMPTY.toBuilder();
        properties
                .map(document -> document.getElementsByTag("dc:title").text().strip())
                .filter(title -> !title.isEmpty())
                .ifPresent(builder::title);
        return builder.build();
    }
}
