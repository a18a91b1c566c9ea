package org.secondsource.app.command;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.secondsource.Dossier;
import org.secondsource.app.export.ExportFormat;
import org.secondsource.app.export.Redaction;
import org.secondsource.app.export.evidence.Capture;
import org.secondsource.app.export.evidence.EvidencePackage;
import org.secondsource.app.report.csv.CsvReport;
import org.secondsource.app.report.json.JsonReport;
import picocli.CommandLine.Option;

/** The files a dossier can be written to. */
final class ResultOptions {

    @Option(names = "--html", paramLabel = "OUT", description = "A page for the browser: one file, works offline.")
    private Optional<String> html = Optional.empty();

    @Option(names = "--json", paramLabel = "OUT", description = "All data as JSON; \"-\" is standard output.")
    private Optional<String> json = Optional.empty();

    @Option(names = "--with-text", description = "Include the texts of the reports in the JSON.")
    private boolean withText;

    @Option(names = "--csv", paramLabel = "DIR", description = "Tables for a spreadsheet, into this folder.")
    private Optional<String> csv = Optional.empty();

    @Option(names = "--xlsx", paramLabel = "OUT", description = "The same tables as one workbook.")
    private Optional<String> xlsx = Optional.empty();

    @Option(names = "--jsonld", paramLabel = "OUT", description = "Linked data: annotations, chains, claims.")
    private Optional<String> jsonld = Optional.empty();

    @Option(names = "--bibtex", paramLabel = "OUT", description = "Citations of the reports for LaTeX.")
    private Optional<String> bibtex = Optional.empty();

    @Option(names = "--csl", paramLabel = "OUT", description = "Citations of the reports for reference managers.")
    private Optional<String> csl = Optional.empty();

    @Option(
            names = "--evidence",
            paramLabel = "OUT",
            description = "A zip archive of what was read and what was made of it, with fingerprints; see verify.")
    private Optional<String> evidence = Optional.empty();

    @Option(
            names = "--redact",
            description = "Leave out of all these files the text of the reports beyond what is quoted.")
    private boolean redacted;

    /**
     * Writes all files asked for.
     *
     * @param read what the reports were read from; asked only if it is to be kept
     * @return whether any file was asked for
     */
    boolean write(Dossier compared, Supplier<List<Capture>> read, Console console) {
        Dossier dossier = redacted ? Redaction.of(compared) : compared;
        Supplier<List<Capture>> captures = redacted ? List::of : read;
        json.ifPresent(name -> Output.write(name, console, writer -> {
            new JsonReport().write(dossier, withText, writer);
            writer.write('\n');
        }));
        csv.ifPresent(folder -> new CsvReport()
                .render(dossier)
                .forEach((name, table) -> Output.write(folder + "/" + name, console, writer -> writer.write(table))));
        Map<ExportFormat, Optional<String>> whole = wholeFiles();
        whole.forEach((format, file) -> file.ifPresent(name -> Output.write(name, console, format, dossier)));
        evidence.ifPresent(name ->
                Output.writeFile(name, stream -> new EvidencePackage().write(dossier, captures.get(), stream)));
        return json.isPresent()
                || csv.isPresent()
                || evidence.isPresent()
                || whole.values().stream().anyMatch(Optional::isPresent);
    }

    private Map<ExportFormat, Optional<String>> wholeFiles() {
        Map<ExportFormat, Optional<String>> files = new EnumMap<>(ExportFormat.class);
        files.put(ExportFormat.HTML, html);
        files.put(ExportFormat.XLSX, xlsx);
        files.put(ExportFormat.JSONLD, jsonld);
        files.put(ExportFormat.BIBTEX, bibtex);
        files.put(ExportFormat.CSL, csl);
        return files;
    }
}
