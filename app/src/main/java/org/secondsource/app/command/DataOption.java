package org.secondsource.app.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What all commands that keep anything have in common: the folder they keep it in. */
final class DataOption {
    /** A name that stays hidden in the user's home. */
    private static final String USUAL = ".secondsource";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder everything is kept in (default: ~/" + USUAL + ").")
    private Path folder = Path.of(System.getProperty("user.home", "."), USUAL);

    Path folder() {
        return folder.toAbsolutePath().normalize();
    }
}
