package org.secondsource.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.secondsource.Dossier;
import org.secondsource.SecondSource;
import org.secondsource.app.report.terminal.TerminalReport;
import org.secondsource.ingest.Ingested;
import org.secondsource.ingest.file.FileArgument;
import org.secondsource.ingest.source.ArticleSources;
import org.secondsource.reading.Reading;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code secondsource compare}: reports of one story in, a dossier out. */
@Command(
        name = "compare",
        header = "Compare reports of one story: who says what, on whose word, and where they part.",
        description = {
            "",
            "Reads two or more reports of the same story and shows, for each claim, who makes it, through whom it came, "
                    + "how many independent origins stand behind it, where the reports differ and who is silent. "
                    + "With no output option the report is printed here.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  Read two reports and print what they rest on:",
            "    secondsource compare daily.txt evening.txt",
            "  Write a page for the browser and the data behind it:",
            "    secondsource compare reports/ --html story.html --json story.json",
            "  Keep what was read with what was made of it, and check later that nothing was altered:",
            "    secondsource compare reports/ --evidence story.zip && secondsource verify story.zip",
            "  Say what a file does not say itself:",
            "    secondsource compare a.txt@outlet=Reuters,published=2025-11-28 b.html",
            "",
            "A FILE is plain text (a head of \"Key: value\" lines such as \"Outlet:\" and \"Published:\" is read), a saved "
                    + "web page, JSON Lines, or a folder of these; \"-\" reads JSON Lines from standard input.",
            "",
            "Exit codes: 0 everything given was compared; 1 something was left out or could not be done, each with one "
                    + "line on standard error (a file that cannot be read, a bad line, a copy of a report, only one "
                    + "report, a result that cannot be written); 2 wrong usage. Differences between the reports do not "
                    + "change the exit code."
        })
final class Compare implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A report, or a folder of reports.")
    private List<String> files = new ArrayList<>();

    @ArgGroup(validate = false, heading = "%nFiles to write; without any, the report is printed here:%n")
    private ResultOptions results = new ResultOptions();

    @Option(names = "--color", paramLabel = "WHEN", description = "auto (default), always or never.")
    private ColourChoice colour = ColourChoice.auto;

    @Mixin
    private ReaderOptions readers = new ReaderOptions();

    @Mixin
    private SourceOptions sources = new SourceOptions();

    Compare(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (SecondSource secondSource = readers.open(console)) {
            return compare(secondSource, ingested());
        }
    }

    private Ingested ingested() {
        try (ArticleSources articleSources = sources.open(console, readers.outlets(console))) {
            return articleSources.readAll(
                    files.stream().map(FileArgument::parse).toList());
        }
    }

    private int compare(SecondSource secondSource, Ingested ingested) {
        List<Problem> problems = new ArrayList<>(ingested.problems());
        if (ingested.articles().size() < 2) {
            problems.add(alone(ingested.articles().size()));
        }
        problems.forEach(console::problem);
        if (ingested.articles().isEmpty()) {
            return console.exitCode();
        }
        Dossier compared = secondSource.compare(ingested.articles());
        compared.problems().forEach(console::problem);
        Dossier dossier = withProblems(compared, problems);
        dossier.readings().stream().map(Reading::problems).flatMap(List::stream).forEach(console::problem);
        write(dossier);
        return console.exitCode();
    }

    private static Problem alone(int articles) {
        return new Problem(
                ProblemCode.ALONE,
                "compare",
                articles == 0
                        ? "there is no report to read"
                        : "there is one report only: it is read, but nothing can be compared. Name at least two");
    }

    /** What went wrong before comparing belongs in the dossier too. */
    private static Dossier withProblems(Dossier dossier, List<Problem> before) {
        List<Problem> problems = new ArrayList<>(before);
        problems.addAll(dossier.problems());
        return new Dossier(
                dossier.story(),
                dossier.readings(),
                dossier.comparison(),
                dossier.copies(),
                dossier.framing(),
                dossier.summary(),
                problems);
    }

    private void write(Dossier dossier) {
        boolean written = results.write(dossier, () -> InputCaptures.of(files, console), console);
        if (!written) {
            console.out().print(new TerminalReport(console.screen(colour)).render(dossier));
            console.out().flush();
        }
    }
}
