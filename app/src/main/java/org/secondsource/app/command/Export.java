package org.secondsource.app.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.secondsource.app.export.ExportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code secondsource export}: stories of the archive as files. */
@Command(
        name = "export",
        header = "Write stories of the archive to files.",
        description = {
            "",
            "Names a story by its id, or stories by a search: all that have a report the search finds. One story goes to "
                    + "the file that -o names, or to standard output if it is text; of several, each gets a file in the "
                    + "folder that -o names. A name that ends in / is a folder in any case. With --together the reports "
                    + "that a search finds, at most 60, become one file, compared with one another.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  One story, as a workbook:",
            "    secondsource export s17 --format xlsx -o story.xlsx",
            "  All stories with a report of the Daily Lantern on the harbour, as evidence:",
            "    secondsource export 'harbour outlet:\"Daily Lantern\"' --format evidence -o evidence/",
            "  What a search finds, compared with one another, as one page:",
            "    secondsource export --together 'harbour from:2026-03-01' --format html -o found.html",
            "",
            "Exit codes: 0 written; 1 there is no such story, or something could not be written; 2 wrong usage."
        })
final class Export implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "STORY|QUERY", description = "A story's id, or a search.")
    private String wanted = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "json",
            description = "html, json (default), csv, xlsx, jsonld, bibtex, csl or evidence.")
    private String format = "json";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "A file, or for several stories a folder.")
    private Optional<String> output = Optional.empty();

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "20",
            description = "Stories written at most (default: ${DEFAULT-VALUE}).")
    private int most = 20;

    @Option(
            names = "--together",
            description =
                    "The reports that the search finds in one file, compared with one another, whatever stories they "
                            + "are in.")
    private boolean together;

    @Option(
            names = "--redact",
            description = "Leave out the text of the reports beyond what is quoted, and what they were read from.")
    private boolean redacted;

    @Mixin
    private DeskOptions desk = new DeskOptions();

    Export(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ExportFormat form = ExportFormat.named(format)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "no format is called " + format + "; there are " + formats()));
        WrongUsage.atLeastOne("--most", most);
        TypedQuery.check(spec.commandLine(), wanted);
        StoryExport export = new StoryExport(form, output, redacted, console);
        if (together) {
            export.together(Desk.keptNewsroom(desk, console), wanted);
        } else {
            export.run(Desk.keptNewsroom(desk, console), wanted, most);
        }
        return console.exitCode();
    }

    private static String formats() {
        return Arrays.stream(ExportFormat.values())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
