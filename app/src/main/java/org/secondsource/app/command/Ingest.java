package org.secondsource.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.secondsource.ingest.file.FileArgument;
import org.secondsource.ingest.source.ArticleSources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code secondsource ingest}: articles into the archive, one JSON line per article once it is safely there. */
@Command(
        name = "ingest",
        header = "Keep articles, with all their versions, in a folder of data.",
        description = {
            "",
            "Writes one JSON line per article, once it is on the disk: {\"id\": \"...\", \"status\": \"stored\"}; \"known\" if "
                    + "the archive has these words already, \"changed\" if they became a new version. An article is "
                    + "known by its address, or by its id where it has none. Stop it at any time, even by pulling the "
                    + "plug: what was written out is kept, and running it again doubles nothing. Behind that, articles "
                    + "are read, put into stories and compared; what a stop leaves undone is done by the next run.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  A corpus, and what a feed carries today:",
            "    secondsource ingest corpus.jsonl.gz https://paper.example/feed --contact desk@example.org",
            "  A folder of saved pages, into a folder of data of its own:",
            "    secondsource ingest pages/ --data harbour-fire/",
            "",
            "Exit codes: 0 every article is kept; 1 at least one line, file or field was left out or cut, each with one "
                    + "line on standard error; 2 wrong usage."
        })
final class Ingest implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "IN",
            description = "JSON Lines, a text, a page, a folder, a crawl, or an address of a page or feed; \"-\" is "
                    + "standard input.")
    private List<String> inputs = new ArrayList<>();

    @Mixin
    private DeskOptions desk = new DeskOptions();

    @Mixin
    private SourceOptions sources = new SourceOptions();

    Ingest(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Deposits deposits = Deposits.into(desk.readingNewsroom(console), console);
                ArticleSources articleSources =
                        sources.open(console, desk.readers().outlets(console))) {
            for (String input : inputs) {
                FileArgument argument = FileArgument.parse(input);
                articleSources.read(argument, deposits.from(argument));
            }
            deposits.tellCount();
            deposits.finish();
        }
        return console.exitCode();
    }
}
