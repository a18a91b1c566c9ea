package org.secondsource.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code secondsource webhook remove}. */
@Command(name = "remove", header = "Tell an address nothing more, what waits for it included.")
final class WebhookRemove implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "NUMBER", description = "As \"webhook list\" shows it.")
    private long number;

    @Mixin
    private DataOption data = new DataOption();

    WebhookRemove(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return WatchLists.removeWebhook(data, number, console) ? 0 : 1;
    }
}
