package org.secondsource.app.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What all commands that keep anything have in common: where they keep it. */
final class DataOption {
    /** A name that stays hidden in the user's home. */
    private static final String USUAL = ".secondsource";

    private static final String POSTGRESQL = "jdbc:postgresql:";

    @Option(
            names = "--data",
            paramLabel = "DIR|URL",
            description = "The folder everything is kept in (default: ~/" + USUAL
                    + "), or a database that a desk shares: " + "jdbc:postgresql://host/name.")
    private String data = usual().toString();

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description = "With a database: the folder for captures and the search index (default: ~/" + USUAL + ").")
    private Optional<Path> folder = Optional.empty();

    private static Path usual() {
        return Path.of(System.getProperty("user.home", "."), USUAL);
    }

    /** The address of a database; empty if all is kept in a folder. */
    Optional<String> database() {
        return data.startsWith(POSTGRESQL) ? Optional.of(data) : Optional.empty();
    }

    Path folder() {
        Path place = database().isPresent() ? folder.orElseGet(DataOption::usual) : Path.of(data);
        return place.toAbsolutePath().normalize();
    }
}
