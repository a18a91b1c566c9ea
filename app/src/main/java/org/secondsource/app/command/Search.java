package org.secondsource.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code secondsource search}: what the kept articles say, and who in them says it. */
@Command(
        name = "search",
        header = "Search the kept articles by words, speaker, outlet, kind of source, date and stance.",
        description = {
            "",
            "All conditions must be met: harbour \"two officials\" -ferry speaker:NAME through:OUTLET outlet:OUTLET "
                    + "kind:person|organisation|outlet|document|unnamed|group|none stance:says|denies|... "
                    + "from:2026-03-01 to:2026-03-31 in:article|attribution id:ID. A phrase stands in quotation marks. "
                    + "With a condition on who speaks, attributions are found; else articles and attributions. "
                    + "Articles kept since the last search are read first.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  What unnamed sources said of the harbour in March:",
            "    secondsource search --unnamed harbour from:2026-03-01 to:2026-03-31",
            "  Where a phrase stands, for another program:",
            "    secondsource search '\"two officials\"' in:article --json",
            "",
            "Exit codes: 0 searched; 1 an article could not be read, with one line on standard error; 2 wrong usage."
        })
final class Search implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "Words, phrases and conditions; quote the whole.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--unnamed", description = "Only what unnamed sources say; the same as kind:unnamed.")
    private boolean unnamed;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "Hits to show at most (default: ${DEFAULT-VALUE}).")
    private int limit = 20;

    @Option(names = "--json", description = "One JSON line per hit; offsets count Unicode code points.")
    private boolean json;

    @Mixin
    private DeskOptions desk = new DeskOptions();

    Search(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        WrongUsage.atLeastOne("--limit", limit);
        TypedQuery.check(spec.commandLine(), query());
        Desk.search(desk, this, console);
        return console.exitCode();
    }

    String query() {
        return String.join(" ", words) + (unnamed ? " kind:unnamed" : "");
    }

    /** Not more than memory bears. */
    int most() {
        return Math.min(limit, 100_000);
    }

    boolean json() {
        return json;
    }
}
