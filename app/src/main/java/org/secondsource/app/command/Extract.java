package org.secondsource.app.command;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.secondsource.app.report.json.JsonReport;
import org.secondsource.ingest.file.FileArgument;
import org.secondsource.ingest.source.ArticleSources;
import org.secondsource.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code secondsource extract}: the articles of saved pages, one JSON line per page. */
@Command(
        name = "extract",
        header = "Take the article out of saved web pages: text, title, outlet, date.",
        description = {"", "Writes one JSON line per page, ready for \"annotate\" and \"compare\".", ""},
        footerHeading = "%nExamples:%n",
        footer = {
            "  A folder of saved pages:",
            "    secondsource extract pages/ -o articles.jsonl",
            "  One page, and what its people say:",
            "    secondsource extract page.html | secondsource annotate -",
            "",
            "Exit codes: 0 every page gave an article; 1 at least one did not, each with one line on standard error; "
                    + "2 wrong usage."
        })
final class Extract implements Callable<Integer> {
    private final Console console;
    private final JsonReport jsonReport = new JsonReport();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A page, a text, JSON Lines or a folder.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            defaultValue = "-",
            description = "Where to write; \"-\" (default) is standard output, a name in .gz is gzipped.")
    private String output = "-";

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Mixin
    private TableOptions tables = new TableOptions();

    Extract(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Writer writer = Output.open(output, console);
        try (ArticleSources articleSources = sources.open(console, tables.outlets(console))) {
            for (String file : files) {
                articleSources.read(FileArgument.parse(file), intake -> {
                    intake.problems().forEach(console::problem);
                    intake.article().ifPresent(article -> write(article, writer));
                });
            }
        } finally {
            Output.close(writer, output);
        }
        return console.exitCode();
    }

    private void write(Article article, Writer writer) {
        StringWriter line = new StringWriter();
        jsonReport.writeLine(article, line);
        try {
            writer.append(line.append('\n').toString());
        } catch (IOException broken) {
            throw Output.cannotWrite(output, broken);
        }
    }
}
