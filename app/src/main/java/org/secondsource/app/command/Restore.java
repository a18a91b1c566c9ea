package org.secondsource.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code secondsource restore}: a backup as a folder of data again. */
@Command(
        name = "restore",
        header = "Make a folder of data of a backup.",
        description = {
            "",
            "First every file is held against the manifest; if one bit differs, or a file is missing or was added, nothing "
                    + "is restored. What is there already is never written over.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  Into a new folder:",
            "    secondsource restore /backups/2026-03-12 --data desk/",
            "",
            "Exit codes: 0 restored; 1 the backup is damaged or the folder is not empty; 2 wrong usage."
        })
final class Restore implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FROM", description = "A folder that \"backup\" wrote.")
    private Path from = Path.of("");

    @Mixin
    private DataOption data = new DataOption();

    Restore(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Desk.restore(from, data, console);
        return console.exitCode();
    }
}
