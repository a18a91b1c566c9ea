package org.secondsource.app.command;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.secondsource.SecondSource;
import org.secondsource.app.report.json.JsonReport;
import org.secondsource.ingest.Intake;
import org.secondsource.ingest.file.FileArgument;
import org.secondsource.ingest.source.ArticleSources;
import org.secondsource.reading.Reading;
import org.secondsource.text.Article;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code secondsource annotate}: who says what in each article, one JSON line per article. */
@Command(
        name = "annotate",
        header = "Read articles one by one: who says what, on whose word, when, how many.",
        description = {
            "",
            "Writes one JSON line per article, in the order read: its sentences, attributions with source, cue and "
                    + "content, chains of sources, times, quantities and names. Offsets count Unicode code points.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  One article, to the screen:",
            "    secondsource annotate report.txt",
            "  A corpus, gzipped on both sides:",
            "    secondsource annotate corpus.jsonl.gz -o annotated.jsonl.gz",
            "  In a pipe:",
            "    zcat corpus.jsonl.gz | secondsource annotate - | jq '.attributions[].chain'",
            "",
            "A line of input is an article: {\"id\": \"...\", \"text\": \"...\", \"outlet\": ..., \"published\": ...}. A bad "
                    + "line is reported with its number and never stops the rest.",
            "",
            "Exit codes: 0 every article was read; 1 at least one line, file or field was left out or cut, each with one "
                    + "line on standard error; 2 wrong usage."
        })
final class Annotate implements Callable<Integer> {
    /** The machine most people have has two cores to spare. */
    private static final int WORKERS = 2;

    /** Articles held at once: enough that no worker waits for a long one. */
    private static final int AHEAD = 32;

    private final Console console;
    private final JsonReport jsonReport = new JsonReport();

    @Parameters(
            arity = "1..*",
            paramLabel = "IN",
            description = "JSON Lines, a text, a page or a folder; \"-\" is standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            defaultValue = "-",
            description = "Where to write; \"-\" (default) is standard output, a name in .gz is gzipped.")
    private String output = "-";

    @Mixin
    private ReaderOptions readers = new ReaderOptions();

    @Mixin
    private SourceOptions sources = new SourceOptions();

    Annotate(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        Writer writer = Output.open(output, console);
        try (SecondSource secondSource = readers.open(console);
                ArticleSources articleSources = sources.open(console, readers.outlets(console))) {
            Lines lines = new Lines(secondSource, workers, writer);
            files.forEach(file -> articleSources.read(FileArgument.parse(file), lines::add));
            lines.finish();
        } finally {
            workers.shutdownNow();
            Output.close(writer, output);
        }
        return console.exitCode();
    }

    /** What is being read, in order; the oldest is written first however long it takes. */
    private final class Lines {
        private final SecondSource secondSource;
        private final ExecutorService workers;
        private final Writer writer;
        private final Deque<Future<Line>> waiting = new ArrayDeque<>();

        Lines(SecondSource secondSource, ExecutorService workers, Writer writer) {
            this.secondSource = secondSource;
            this.workers = workers;
            this.writer = writer;
        }

        void add(Intake intake) {
            waiting.add(workers.submit(() -> line(secondSource, intake)));
            while (waiting.size() > AHEAD) {
                writeOldest();
            }
        }

        void finish() {
            while (!waiting.isEmpty()) {
                writeOldest();
            }
        }

        private void writeOldest() {
            try {
                Line line = waiting.remove().get();
                line.problems().forEach(console::problem);
                writer.write(line.json());
            } catch (IOException broken) {
                throw Output.cannotWrite(output, broken);
            } catch (ExecutionException failed) {
                throw new IllegalStateException(failed.getCause());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new Failure("interrupted", interrupted);
            }
        }
    }

    private Line line(SecondSource secondSource, Intake intake) {
        List<Problem> problems = new ArrayList<>(intake.problems());
        if (intake.article().isEmpty()) {
            return new Line("", problems);
        }
        Article article = intake.article().get();
        StringWriter json = new StringWriter();
        try {
            Reading reading = secondSource.read(article);
            problems.addAll(reading.problems());
            jsonReport.writeLine(reading, intake.problems(), json);
            return new Line(json.append('\n').toString(), problems);
        } catch (RuntimeException | StackOverflowError mistake) {
            // A mistake of ours in one article must not cost the user the other thousands; it is told, and counted.
            problems.add(new Problem(
                    ProblemCode.FAULT,
                    article.id(),
                    "the program failed on this article (" + mistake + "); please report it"));
            return new Line("", problems);
        }
    }

    /** What is written of one article, and what is told of it when its turn comes. */
    private record Line(String json, List<Problem> problems) {}
}
