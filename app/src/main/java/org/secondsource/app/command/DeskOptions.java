package org.secondsource.app.command;

import org.secondsource.app.desk.Newsroom;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all commands that open a newsroom have in common: where it keeps everything, and with what it reads. */
final class DeskOptions {
    @Option(names = "--rules", description = "Read attributions by rules alone, without the learned reader.")
    private boolean rulesOnly;

    @Mixin
    private DataOption data = new DataOption();

    boolean rulesOnly() {
        return rulesOnly;
    }

    DataOption data() {
        return data;
    }

    /** Opens the newsroom; the caller closes it. */
    Newsroom newsroom(Console console) {
        return Desk.newsroom(this, console);
    }
}
