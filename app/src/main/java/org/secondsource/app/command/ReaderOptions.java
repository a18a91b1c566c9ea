package org.secondsource.app.command;

import java.util.Optional;
import org.secondsource.SecondSource;
import org.secondsource.name.OutletTable;
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

    SecondSource open(Console console) {
        OutletTable ours = OutletTable.ours();
        OutletTable table = outlets.map(file -> ours.extended(OutletFile.read(file, console)))
                .orElse(ours);
        return Engine.open(rulesOnly, table, console);
    }
}
