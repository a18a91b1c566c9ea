package org.secondsource.app.command;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.secondsource.app.report.JsonText;
import org.secondsource.ingest.Intake;
import org.secondsource.ingest.file.FileArgument;
import org.secondsource.ingest.source.ArticleSources;
import org.secondsource.story.Placement;
import org.secondsource.story.Placement.Union;
import org.secondsource.story.StoryId;
import org.secondsource.story.StoryStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code secondsource cluster}: which articles of a stream report one story, one JSON line per article. */
@Command(
        name = "cluster",
        header = "Sort a stream of articles into stories.",
        description = {
            "",
            "Writes one JSON line per article, in the order read: {\"id\": \"...\", \"story\": \"s1\"}. Streams of any length "
                    + "are read in bounded memory; a story closes 14 days after its last article.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  A corpus, gzipped on both sides:",
            "    secondsource cluster corpus.jsonl.gz -o stories.jsonl.gz",
            "  A live feed, told at once:",
            "    feed | secondsource cluster - --hold 0",
            "",
            "Exit codes: 0 every article was read; 1 at least one line, file or field was left out or cut, each with one "
                    + "line on standard error; 2 wrong usage."
        })
final class Cluster implements Callable<Integer> {
    private final Console console;

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

    @Option(
            names = "--hold",
            paramLabel = "N",
            defaultValue = "20000",
            description = "Articles to hold back before a story is told, so that stories found to be one in the "
                    + "meantime have one name (default: ${DEFAULT-VALUE}).")
    private int hold = 20_000;

    @Option(
            names = "--changes",
            description =
                    "Also write a line when two stories are found to be one ({\"story\": \"s3\", \"absorbed\": \"s7\"}) or "
                            + "one to be two ({\"story\": \"s9\", \"split_from\": \"s3\", \"ids\": [...]}).")
    private boolean changes;

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Mixin
    private TableOptions tables = new TableOptions();

    Cluster(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (hold < 0) {
            throw new WrongUsage("--hold needs 0 or more, found " + hold);
        }
        Writer writer = Output.open(output, console);
        try (ArticleSources articleSources = sources.open(console, tables.outlets(console))) {
            StoryStream stories = new StoryStream(
                    (id, story) ->
                            write(writer, "{\"id\": " + JsonText.compact(id) + ", \"story\": \"" + story + "\"}"),
                    hold,
                    change -> lines(change).stream()
                            .filter(line -> changes)
                            .forEach(line -> write(writer, JsonText.compact(line))));
            files.forEach(file -> articleSources.read(FileArgument.parse(file), intake -> add(stories, intake)));
            stories.finish();
        } finally {
            Output.close(writer, output);
        }
        return console.exitCode();
    }

    private void add(StoryStream stories, Intake intake) {
        intake.problems().forEach(console::problem);
        intake.article().ifPresent(stories::add);
    }

    /** What an article showed of stories, a line each. */
    static List<Map<String, Object>> lines(Placement placement) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Union union : placement.unions()) {
            lines.add(fields(union.into(), "absorbed", union.from()));
        }
        placement.split().ifPresent(split -> {
            Map<String, Object> line = fields(split.story(), "split_from", split.from());
            line.put("ids", split.articles());
            lines.add(line);
        });
        return lines;
    }

    private static Map<String, Object> fields(StoryId story, String relation, StoryId other) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("story", story.toString());
        fields.put(relation, other.toString());
        return fields;
    }

    private void write(Writer writer, String line) {
        try {
            writer.write(line + "\n");
            if (hold <= 0) {
                writer.flush();
            }
        } catch (IOException broken) {
            throw Output.cannotWrite(output, broken);
        }
    }
}
