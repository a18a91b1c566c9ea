package org.secondsource.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code secondsource reindex}: the search index made anew from what is kept. */
@Command(
        name = "reindex",
        header = "Read all kept articles again and make the search index anew.",
        description = {
            "",
            "The index is made from the kept articles and can be thrown away at any time. New articles need no reindex: "
                    + "\"search\" reads them first.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  After an update of the program:",
            "    secondsource reindex",
            "",
            "Exit codes: 0 every article was read; 1 at least one was not, each with one line on standard error; 2 wrong "
                    + "usage."
        })
final class Reindex implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DeskOptions desk = new DeskOptions();

    Reindex(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Desk.reindex(desk, console);
        return console.exitCode();
    }
}
