package org.secondsource.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code secondsource watch list}. */
@Command(name = "list", header = "What is watched, when it was last looked at, and what came of it.")
final class WatchList implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DataOption data = new DataOption();

    WatchList(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        WatchLists.watches(data, console);
        return 0;
    }
}
