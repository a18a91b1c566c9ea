package org.secondsource.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code secondsource webhook log}. */
@Command(name = "log", header = "What was told, the newest first, and what came of it.")
final class WebhookLog implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DataOption data = new DataOption();

    WebhookLog(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        WatchLists.deliveries(data, console);
        return 0;
    }
}
