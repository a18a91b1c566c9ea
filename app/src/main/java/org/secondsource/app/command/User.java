package org.secondsource.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.secondsource.app.web.access.Accounts;
import org.secondsource.app.web.access.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code secondsource user}: the accounts of a shared desk. */
@Command(
        name = "user",
        header = "Give and take accounts of a shared desk.",
        description = {
            "",
            "Once there is an account, everybody has to log in; without any, the desk is for this machine alone. A running "
                    + "server notices at once.",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  The first account; asks for a password:",
            "    secondsource user add ada --scope admin",
            "  From a script, the password on standard input:",
            "    secondsource user add wire-desk --scope write < password.txt",
            "",
            "Exit codes: 0 done; 1 it could not be done, with one line on standard error; 2 wrong usage."
        })
final class User implements Runnable {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    User(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: add, password, remove or list");
    }

    @Command(name = "add", header = "Give somebody an account.")
    int add(
            @Parameters(paramLabel = "NAME", description = "Letters, digits and . _ @ -") String name,
            @Option(
                            names = "--scope",
                            paramLabel = "SCOPE",
                            defaultValue = "read",
                            description = "read, write or admin (default: read).")
                    String scope,
            @Mixin DataOption data) {
        Scope given = Scope.parse(scope)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "no such scope: " + scope));
        accounts(data).add(name, given, password());
        return told("account " + name + " with the scope " + given.word());
    }

    @Command(name = "password", header = "Give an account another password; its sessions end.")
    int password(@Parameters(paramLabel = "NAME") String name, @Mixin DataOption data) {
        accounts(data).changePassword(name, password());
        return told("account " + name + " has another password");
    }

    @Command(name = "remove", header = "Take an account away, with its tokens.")
    int remove(@Parameters(paramLabel = "NAME") String name, @Mixin DataOption data) {
        accounts(data).remove(name);
        return told("account " + name + " is gone");
    }

    @Command(name = "list", header = "Show who has an account.")
    int list(@Mixin DataOption data) {
        accounts(data)
                .all()
                .forEach(account -> console.out()
                        .println(account.name() + "\t" + account.scope().word()));
        return 0;
    }

    private int told(String what) {
        console.err().println("secondsource: " + what);
        return 0;
    }

    private static Accounts accounts(DataOption data) {
        try {
            Files.createDirectories(data.folder());
        } catch (IOException broken) {
            throw new Failure(data.folder() + " cannot be made (" + broken + "); name another with --data", broken);
        }
        return new Accounts(data.folder(), Clock.systemUTC());
    }

    /** Typed unseen at a terminal, else the first line of standard input; never an argument, which others could list. */
    @SuppressWarnings("SystemConsoleNull") // From Java 22 on it reads the line from a pipe, which is as good.
    private String password() {
        java.io.Console terminal = System.console();
        if (terminal != null && console.readsProcess()) {
            char[] typed = terminal.readPassword("Password: ");
            char[] again = terminal.readPassword("Once more: ");
            if (typed == null || !Arrays.equals(typed, again)) {
                throw new ParameterException(spec.commandLine(), "the two were not the same");
            }
            return new String(typed);
        }
        try {
            BufferedReader reader = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
            return Optional.ofNullable(reader.readLine()).orElse("");
        } catch (IOException broken) {
            throw new Failure("the password cannot be read from standard input (" + broken + ")", broken);
        }
    }
}
