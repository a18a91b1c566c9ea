package org.secondsource.app.command;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code secondsource serve}: the desk in the browser. */
@Command(
        name = "serve",
        header = "The desk in the browser: stories, search, corrections, and an API.",
        description = {
            "",
            "Prints its address and serves until it is stopped (Ctrl-C, or a TERM signal). Without accounts only this "
                    + "machine can reach it, and nobody has to log in. To share a desk, give accounts with "
                    + "\"secondsource user add\".",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  For yourself:",
            "    secondsource serve",
            "  For a newsroom, behind a proxy that speaks https:",
            "    secondsource user add ada --scope admin",
            "    secondsource serve --public https://desk.example.org",
            "",
            "Exit codes: 0 stopped; 1 it could not serve, with one line on standard error; 2 wrong usage."
        })
final class Serve implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    private final Console console;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8377",
            description = "Where to listen (default: ${DEFAULT-VALUE}; 0 for any that is free).")
    private int port = 8377;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "The address to listen at (default: this machine alone). Others need accounts.")
    private String host = "127.0.0.1";

    @Option(
            names = "--public",
            paramLabel = "URL",
            description = "The address by which people know the desk, where a proxy on this machine stands before it.")
    private Optional<URI> published = Optional.empty();

    @Mixin
    private DeskOptions desk = new DeskOptions();

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Serve(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no port " + port + "; ports are 1 to " + LAST_PORT + ", or 0 for any that is free");
        }
        if (published
                .filter(url -> url.getHost() == null
                        || !String.valueOf(url.getScheme()).matches("(?i)https?"))
                .isPresent()) {
            throw new WrongUsage(
                    "--public needs an address such as https://desk.example.org, found " + published.get());
        }
        DeskHost.serve(this, console);
        return console.exitCode();
    }

    int port() {
        return port;
    }

    String host() {
        return host;
    }

    Optional<URI> published() {
        return published;
    }

    /** How what is watched is asked. */
    SourceOptions sources() {
        return sources;
    }

    DeskOptions desk() {
        return desk;
    }
}
