package org.secondsource.app.command;

import java.util.Optional;
import org.secondsource.SecondSource;
import org.secondsource.app.desk.Knowledge;
import picocli.CommandLine.Option;

/** What all commands that read articles have in common: with what knowledge they are read. */
final class ReaderOptions {

    @Option(names = "--rules", description = "Read attributions by rules alone, without the learned reader.")
    private boolean rulesOnly;

    @Option(
            names = "--outlets",
            paramLabel = "FILE",
            description = "A table of outlets of your own, which comes before ours: name, aliases separated by |, "
                    + "domain, family, country, kind, separated by tabs, - for nothing.")
    private Optional<String> outlets = Optional.empty();

    @Option(
            names = "--tables",
            paramLabel = "FOLDER",
            description = "Tables of names of your own, which come before ours: outlets.tsv, institutions.tsv, "
                    + "places.tsv, people.tsv, roles.tsv, as many of them as you have.")
    private Optional<String> tables = Optional.empty();

    SecondSource open(Console console) {
        return Engine.open(rulesOnly, knowledge(console).tables(), console);
    }

    boolean rulesOnly() {
        return rulesOnly;
    }

    Knowledge knowledge(Console console) {
        return TableFiles.read(outlets, tables, console);
    }
}
