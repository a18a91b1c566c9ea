package org.secondsource.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code secondsource backup}: a copy of all that is kept, while others go on working. */
@Command(
        name = "backup",
        header = "Copy a folder of data while it is in use.",
        description = {
            "",
            "Copies the database and the captures, checks the copy and writes the SHA-256 of every file into "
                    + "manifest.sha256. The search index is left out; it is made again when it is needed. A PostgreSQL "
                    + "database is backed up with pg_dump.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  Every night:",
            "    secondsource backup /backups/$(date -I)",
            "",
            "Exit codes: 0 the copy is whole; 1 it could not be made; 2 wrong usage."
        })
final class BackUp implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "TO", description = "A new or empty folder.")
    private Path to = Path.of("");

    @Mixin
    private DataOption data = new DataOption();

    BackUp(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Desk.backUp(data, to, console);
        return console.exitCode();
    }
}
