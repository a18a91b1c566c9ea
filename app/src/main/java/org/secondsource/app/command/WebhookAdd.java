package org.secondsource.app.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code secondsource webhook add}. */
@Command(
        name = "add",
        header = "Tell an address of what happens from now on.",
        description = {"", "Prints the secret that messages are signed with; it is not shown again.", ""})
final class WebhookAdd implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "URL", description = "Where to.")
    private String url = "";

    @Option(names = "--secret", paramLabel = "SECRET", description = "Sign with this (default: a new one is made).")
    private Optional<String> secret = Optional.empty();

    @ArgGroup
    private Scope scope = new Scope();

    @Mixin
    private DataOption data = new DataOption();

    WebhookAdd(Console console) {
        this.console = console;
    }

    /** One of them, or none for everything. */
    static final class Scope {
        @Option(names = "--story", paramLabel = "ID", description = "Only of this story.")
        private Optional<String> story = Optional.empty();

        @Option(names = "--outlet", paramLabel = "NAME", description = "Only through reports of this outlet.")
        private Optional<String> outlet = Optional.empty();

        @Option(names = "--query", paramLabel = "QUERY", description = "Only of reports that this search finds.")
        private Optional<String> query = Optional.empty();

        Optional<String> story() {
            return story;
        }

        Optional<String> outlet() {
            return outlet;
        }

        Optional<String> query() {
            return query;
        }
    }

    @Override
    public Integer call() {
        WatchLists.addWebhook(data, url, secret, scope, console);
        return 0;
    }
}
