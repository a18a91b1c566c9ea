package org.secondsource.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code secondsource webhook list}. */
@Command(name = "list", header = "Addresses that are told of what happens.")
final class WebhookList implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DataOption data = new DataOption();

    WebhookList(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        WatchLists.webhooks(data, console);
        return 0;
    }
}
