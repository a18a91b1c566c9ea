package org.secondsource.app.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.secondsource.app.desk.Knowledge;
import org.secondsource.name.OutletTable;
import picocli.CommandLine.Option;

/** What all commands that read pages or articles have in common: the names they know. */
final class TableOptions {
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

    private @Nullable Knowledge knowledge;

    /** Read once, so that what is wrong with a table is told once. */
    Knowledge knowledge(Console console) {
        if (knowledge == null) {
            knowledge = TableFiles.read(outlets, tables, console);
        }
        return knowledge;
    }

    OutletTable outlets(Console console) {
        return knowledge(console).tables().outlets();
    }
}
