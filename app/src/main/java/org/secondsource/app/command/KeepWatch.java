package org.secondsource.app.command;

import java.util.concurrent.Callable;
import org.secondsource.ingest.fetch.FetchSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code secondsource watch}: looks again and again at what users want watched. */
@Command(
        name = "watch",
        header = "Look again and again at feeds, pages, folders and queries, and tell what happens.",
        description = {
            "",
            "Without a command of its own it looks after all that is watched until it is stopped (Ctrl-C, or a TERM "
                    + "signal): politely, asking only whether something has changed. New articles are kept, read, put "
                    + "into stories and compared; changed ones become versions. Writes one JSON line per article and "
                    + "per alert on standard output. Several may run on one archive.",
            ""
        },
        synopsisSubcommandLabel = "[COMMAND]",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  Watch a feed, a page and a folder, and then keep watch:",
            "    secondsource watch add https://paper.example/feed https://paper.example/story inbox/",
            "    secondsource watch",
            "  Once, as from a timer:",
            "    secondsource watch --once",
            "",
            "Exit codes: 0 stopped, or all looked at; 1 something could not be looked at, each with one line on standard "
                    + "error; 2 wrong usage."
        },
        subcommands = {WatchAdd.class, WatchList.class, WatchRemove.class})
final class KeepWatch implements Callable<Integer> {
    private final Console console;

    @Option(names = "--once", description = "Look at all that is due, wait until it is compared and told, and end.")
    private boolean once;

    @Mixin
    private DeskOptions desk = new DeskOptions();

    @Mixin
    private SourceOptions sources = new SourceOptions();

    KeepWatch(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FetchSettings fetching = sources.settings();
        try (WatchDesk watching = WatchDesk.open(desk.newsroom(console), console)) {
            if (once) {
                watching.once(fetching);
            } else {
                watching.keepWatch(fetching);
            }
        }
        return console.exitCode();
    }
}
