package org.secondsource.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.secondsource.SecondSourceException;
import org.secondsource.app.report.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code secondsource}: the command all others hang on. */
@Command(
        name = "secondsource",
        header = "Ten outlets carry the story. How many sources does it have?",
        description = {
            "",
            "Reads reports of one news story and shows who says what, on whose word, which reports are independent, and "
                    + "where they agree, conflict or fall silent. Everything runs on this machine; every line of a "
                    + "result points at the words it rests on. It gives no verdicts.",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nStart here:%n",
        footer = {
            "    secondsource compare a.txt b.txt                     what the two rest on",
            "    secondsource compare reports/ --html story.html      the same as a page",
            "    secondsource annotate corpus.jsonl -o out.jsonl      who says what, article by article",
            "    secondsource cluster corpus.jsonl -o stories.jsonl   which articles are one story",
            "    secondsource ingest corpus.jsonl                     keep articles, to search them",
            "    secondsource search --unnamed harbour                what unnamed sources said of it",
            "    secondsource watch add https://paper.example/feed    look again and again, tell what happens",
            "    secondsource serve                                   all of it in the browser",
            "    secondsource COMMAND --help                          options, examples, exit codes"
        },
        versionProvider = Program.VersionLine.class,
        subcommands = {
            Compare.class,
            Annotate.class,
            Cluster.class,
            Extract.class,
            Fetch.class,
            Ingest.class,
            Search.class,
            Serve.class,
            User.class,
            Reindex.class,
            Verify.class,
            KeepWatch.class,
            WebhookTopic.class,
            Export.class,
            BackUp.class,
            Restore.class,
            Completion.class
        })
@SuppressWarnings("UnusedVariable") // help and version are read by picocli alone
public final class Program implements Runnable {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and exit.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and exit.")
    private boolean version;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "On failure, show where in the program it happened.")
    private boolean debug;

    @Option(
            names = Settings.OPTION,
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "Take settings from this file.")
    private Optional<String> config = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;
    private final Settings settings;

    private Program(Console console, Settings settings) {
        this.console = console;
        this.settings = settings;
    }

    /** Runs one command line and answers its exit code. */
    public static int run(Console console, String... arguments) {
        Settings settings;
        try {
            settings = Settings.of(console.environment(), List.of(arguments));
        } catch (Failure unreadable) {
            console.err().println("secondsource: " + unreadable.getMessage());
            console.err().flush();
            return CommandLine.ExitCode.USAGE;
        }
        Program program = new Program(console, settings);
        CommandLine commandLine = new CommandLine(program, new WithConsole(console))
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(console.colour(ColourChoice.auto) ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(Math.max(60, Math.min(console.width(), 100)))
                .setParameterExceptionHandler((wrong, given) -> program.wrongUsage(wrong))
                .setExecutionExceptionHandler((failed, line, result) -> failed instanceof WrongUsage wrong
                        ? program.wrongUsage(new ParameterException(line, String.valueOf(wrong.getMessage()), wrong))
                        : program.failed(failed, result))
                .setDefaultValueProvider(settings);
        settings.unknown(commandLine).forEach(unknown -> console.err().println("secondsource: note: " + unknown));
        int exitCode;
        try {
            exitCode = commandLine.execute(arguments);
        } catch (VirtualMachineError | LinkageError broken) {
            exitCode = program.broken(broken, arguments);
        }
        console.out().flush();
        console.err().flush();
        return exitCode;
    }

    /** Without a command there is only the help to show. */
    @Override
    public void run() {
        spec.commandLine().usage(console.out());
    }

    private int wrongUsage(ParameterException wrong) {
        PrintWriter err = console.err();
        String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
        String origin = Optional.ofNullable(wrong.getArgSpec())
                .flatMap(settings::origin)
                .map(where -> " (from " + where + ")")
                .orElse("");
        err.println("secondsource: " + Optional.ofNullable(wrong.getMessage()).orElse("wrong usage") + origin);
        err.println("Try '" + name + " --help'.");
        return CommandLine.ExitCode.USAGE;
    }

    private int failed(Exception failed, ParseResult result) {
        String message = failed instanceof SecondSourceException
                ? Optional.ofNullable(failed.getMessage()).orElse("failed")
                : "a mistake in the program: " + failed + " (--debug shows where; please report it)";
        console.err().println("secondsource: " + message.replaceAll("\\p{Cntrl}+", " "));
        if (debug || result.originalArgs().contains("--debug")) {
            failed.printStackTrace(console.err());
        }
        return 1;
    }

    /** Memory or stack ran out, or the program was put together wrongly: picocli hands these on as they are. */
    private int broken(Error broken, String... arguments) {
        String advice =
                broken instanceof OutOfMemoryError ? "; give Java more memory: SECONDSOURCE_JAVA_OPTS=-Xmx4g" : "";
        console.err().println("secondsource: cannot go on: " + broken + advice);
        if (List.of(arguments).contains("--debug")) {
            broken.printStackTrace(console.err());
        }
        return 1;
    }

    /** Gives every command its console. */
    private record WithConsole(Console console) implements IFactory {
        @Override
        public <K> K create(Class<K> kind) throws Exception {
            if (kind.getPackage().equals(Program.class.getPackage())) {
                for (var constructor : kind.getDeclaredConstructors()) {
                    if (constructor.getParameterCount() == 1) {
                        return kind.cast(constructor.newInstance(console));
                    }
                }
            }
            return CommandLine.defaultFactory().create(kind);
        }
    }

    /** The line that {@code --version} prints. */
    static final class VersionLine implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                "Second Source " + Version.current() + " (Java "
                        + Runtime.version().feature() + ")"
            };
        }
    }
}
