package org.secondsource.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code secondsource watch remove}. */
@Command(name = "remove", header = "Watch something no longer. What was kept stays.")
final class WatchRemove implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "NUMBER", description = "As \"watch list\" shows it.")
    private long number;

    @Mixin
    private DataOption data = new DataOption();

    WatchRemove(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return WatchLists.remove(data, number, console) ? 0 : 1;
    }
}
