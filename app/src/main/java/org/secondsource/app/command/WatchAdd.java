package org.secondsource.app.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code secondsource watch add}. */
@Command(
        name = "add",
        header = "Watch feeds, pages, folders and queries.",
        description = {
            "",
            "An address may be a feed, a sitemap, an article, or a page that announces a feed. What is watched already is "
                    + "from now on looked at as often as --every says.",
            ""
        })
final class WatchAdd implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "ADDRESS|DIR", description = "An address of the web, or a folder.")
    private List<String> targets = new ArrayList<>();

    @Option(names = "--query", paramLabel = "QUERY", description = "A search, as for \"search\"; may be given again.")
    private List<String> queries = new ArrayList<>();

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            defaultValue = "15",
            description = "Time between two looks (default: ${DEFAULT-VALUE}).")
    private int minutes = 15;

    @Mixin
    private DataOption data = new DataOption();

    WatchAdd(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (targets.isEmpty() && queries.isEmpty()) {
            throw new WrongUsage("name an address, a folder or a --query to watch");
        }
        if (minutes < 1) {
            throw new WrongUsage("--every needs at least one minute, found " + minutes);
        }
        WatchLists.add(data, targets, queries, Duration.ofMinutes(minutes), console);
        return 0;
    }
}
