package org.secondsource.app.command;

import java.util.List;
import org.secondsource.archive.search.SearchQuery;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A search as it was typed on the command line. */
final class TypedQuery {
    private TypedQuery() {}

    /** @throws ParameterException if it cannot be meant as it stands */
    static void check(CommandLine command, String typed) {
        List<String> faults = SearchQuery.parse(typed).faults();
        if (!faults.isEmpty()) {
            throw new ParameterException(command, String.join("; ", faults));
        }
    }

    /**
     * The same where it is kept and searched for later.
     *
     * @throws WrongUsage if it cannot be meant as it stands
     */
    static String checked(String typed) {
        List<String> faults = SearchQuery.parse(typed).faults();
        if (!faults.isEmpty()) {
            throw new WrongUsage(String.join("; ", faults));
        }
        return typed;
    }
}
