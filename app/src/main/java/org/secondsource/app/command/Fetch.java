package org.secondsource.app.command;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.secondsource.ingest.crawl.CrawlWriter;
import org.secondsource.ingest.fetch.FetchResult.Fetched;
import org.secondsource.ingest.fetch.Fetcher;
import org.secondsource.ingest.source.PageCollector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code secondsource fetch}: pages of the web into a crawl file, politely. */
@Command(
        name = "fetch",
        header = "Bring pages from the web into a WARC file, politely.",
        description = {
            "",
            "Asks robots.txt first, keeps requests to a host apart, waits when told to, and never asks an address that "
                    + "is not public. A feed, sitemap or OPML file stands for all the articles it names.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  What a feed carries today:",
            "    secondsource fetch https://paper.example/feed --contact desk@example.org -o today.warc.gz",
            "  Read from it:",
            "    secondsource extract today.warc.gz -o articles.jsonl",
            "",
            "Exit codes: 0 all came; 1 at least one page did not, each with one line on standard error; 2 wrong usage."
        })
final class Fetch implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "ADDRESS", description = "A page, feed, sitemap or OPML file on the web.")
    private List<String> addresses = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            description = "The WARC file to write; it is gzipped, a record at a time.")
    private String output = "";

    @Mixin
    private SourceOptions sources = new SourceOptions();

    Fetch(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Fetcher fetcher = sources.openFetcher();
                CrawlWriter writer = CrawlWriter.create(Path.of(output))) {
            PageCollector collector = new PageCollector(
                    fetcher, Runtime.getRuntime().availableProcessors(), page -> write(page, writer), console::problem);
            addresses.forEach(collector::collect);
        } catch (IOException | InvalidPathException broken) {
            throw Output.cannotWrite(output, broken);
        }
        return console.exitCode();
    }

    private void write(Fetched page, CrawlWriter writer) {
        try {
            writer.write(page.address(), Instant.now(), page.contentType(), page.body());
        } catch (IOException broken) {
            throw Output.cannotWrite(output, broken);
        }
    }
}
