package org.secondsource.app;

import org.secondsource.app.command.Console;
import org.secondsource.app.command.Program;

/** Starts the program. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        int exitCode = Program.run(Console.ofProcess(), arguments);
        System.exit(exitCode);
    }
}
