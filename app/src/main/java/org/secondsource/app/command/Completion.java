package org.secondsource.app.command;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code secondsource completion}: a script that teaches a shell the commands and options. */
@Command(
        name = "completion",
        header = "Print a script by which bash or zsh completes commands and options.",
        footerHeading = "%nExample:%n",
        footer = "    source <(secondsource completion)")
final class Completion implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Completion(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandSpec root = spec.root();
        console.out().print(AutoComplete.bash(root.name(), root.commandLine()));
        console.out().flush();
        return 0;
    }
}
