package org.secondsource.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.secondsource.Dossier;
import org.secondsource.app.export.citation.BibtexExport;
import org.secondsource.app.export.citation.CslExport;
import org.secondsource.app.export.evidence.Capture;
import org.secondsource.app.export.evidence.EvidencePackage;
import org.secondsource.app.export.evidence.StoredZip;
import org.secondsource.app.export.linked.LinkedData;
import org.secondsource.app.export.sheet.XlsxExport;
import org.secondsource.app.report.csv.CsvReport;
import org.secondsource.app.report.html.HtmlReport;
import org.secondsource.app.report.json.JsonReport;
import org.secondsource.ingest.content.Body;

/** Every form a story can be handed on in. Same story, same version: same bytes. */
public enum ExportFormat {
    /** One page that works offline. */
    HTML("html", "text/html; charset=utf-8"),
    /** All data, with the texts. */
    JSON("json", "application/json"),
    /** Tables for a spreadsheet, several files in a zip archive. */
    CSV("csv.zip", "application/zip"),
    /** The same tables as one workbook. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Linked data. */
    JSONLD("jsonld", "application/ld+json"),
    /** Citations of the reports for LaTeX. */
    BIBTEX("bib", "application/x-bibtex"),
    /** Citations of the reports for reference managers. */
    CSL("csl.json", "application/vnd.citationstyles.csl+json"),
    /** What was read, what was made of it, and the fingerprints of both. */
    EVIDENCE("evidence.zip", "application/zip");

    private final String ending;
    private final String mediaType;

    ExportFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** By its name in any case. */
    public static Optional<ExportFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** What its files end in, without the first dot. */
    public String ending() {
        return ending;
    }

    /** Whether its files are texts in UTF-8. */
    public boolean isText() {
        return this != CSV && this != XLSX && this != EVIDENCE;
    }

    /** For the {@code Content-Type} of a response. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Writes a story; the stream is flushed and stays open.
     *
     * @param captures what the reports were read from, where it is at hand; only evidence holds them
     */
    public void write(Dossier dossier, List<Capture> captures, OutputStream stream) throws IOException {
        switch (this) {
            case HTML -> html(dossier, stream);
            case JSON -> json(dossier, stream);
            case CSV -> tables(dossier, stream);
            case XLSX -> new XlsxExport().write(dossier, stream);
            case JSONLD -> text(new LinkedData().render(dossier), stream);
            case BIBTEX -> text(new BibtexExport().render(dossier), stream);
            case CSL -> text(new CslExport().render(dossier), stream);
            case EVIDENCE -> new EvidencePackage().write(dossier, captures, stream);
        }
        stream.flush();
    }

    private static void html(Dossier dossier, OutputStream stream) throws IOException {
        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        new HtmlReport().write(dossier, writer);
        writer.flush();
    }

    private static void json(Dossier dossier, OutputStream stream) throws IOException {
        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        new JsonReport().write(dossier, true, writer);
        writer.write('\n');
        writer.flush();
    }

    private static void tables(Dossier dossier, OutputStream stream) throws IOException {
        try (StoredZip zip = new StoredZip(stream)) {
            for (Map.Entry<String, String> table :
                    new CsvReport().render(dossier).entrySet()) {
                zip.add(table.getKey(), new Body(table.getValue().getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    private static void text(String text, OutputStream stream) throws IOException {
        stream.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
