package org.secondsource.app.command;

import org.secondsource.SecondSource;
import org.secondsource.app.desk.Knowledge;
import org.secondsource.name.OutletTable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all commands that read articles have in common: with what knowledge they are read. */
final class ReaderOptions {

    @Option(names = "--rules", description = "Read attributions by rules alone, without the learned reader.")
    private boolean rulesOnly;

    @Mixin
    private TableOptions tables = new TableOptions();

    SecondSource open(Console console) {
        return Engine.open(rulesOnly, knowledge(console).tables(), console);
    }

    boolean rulesOnly() {
        return rulesOnly;
    }

    Knowledge knowledge(Console console) {
        return tables.knowledge(console);
    }

    /** By which the publishers of pages are known. */
    OutletTable outlets(Console console) {
        return tables.outlets(console);
    }
}
