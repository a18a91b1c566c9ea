package org.secondsource.app.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.secondsource.app.report.terminal.Screen;
import org.secondsource.text.Problem;

/**
 * Where a command reads and writes: standard input, output and error (always UTF-8), what is known of the terminal, and
 * the problems told so far. {@link #problem} may be called by many threads.
 */
public final class Console {
    /** Width where nothing is known of a terminal. */
    private static final int DEFAULT_WIDTH = 100;

    /** Wider lines are hard to read, however wide the terminal. */
    private static final int WIDEST = 120;

    private final InputStream in;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Map<String, String> environment;
    private final boolean terminal;
    private int losses;

    /** @param terminal whether standard output is a terminal and no pipe or file */
    public Console(
            InputStream in, PrintWriter out, PrintWriter err, Map<String, String> environment, boolean terminal) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.environment = Map.copyOf(environment);
        this.terminal = terminal;
    }

    /** The console of this process. */
    public static Console ofProcess() {
        return new Console(
                System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), System.getenv(), isTerminal());
    }

    /**
     * Whether standard output is a terminal. Linux can be asked about standard output alone; elsewhere Java knows only
     * of input and output together, and from Java 22 on answers by a method that Java 17 does not have.
     */
    private static boolean isTerminal() {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException notLinux) {
            return hasConsole();
        }
    }

    @SuppressWarnings("SystemConsoleNull") // Java 22 and later are asked by the method they added.
    private static boolean hasConsole() {
        java.io.Console console = System.console();
        try {
            return console != null
                    && (Runtime.version().feature() < 22
                            || Boolean.TRUE.equals(java.io.Console.class
                                    .getMethod("isTerminal")
                                    .invoke(console)));
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }

    Map<String, String> environment() {
        return environment;
    }

    InputStream in() {
        return in;
    }

    /** Whether what is read is what somebody types or pipes into this process. */
    boolean readsProcess() {
        return in == System.in;
    }

    public PrintWriter out() {
        return out;
    }

    public PrintWriter err() {
        return err;
    }

    /** Tells the user of a problem, in one line on standard error. */
    synchronized void problem(Problem problem) {
        if (!problem.code().isNotice()) {
            losses++;
        }
        String kind = problem.code().isNotice() ? "note" : "problem";
        err.println("secondsource: " + kind + " " + problem.code().code() + ": " + line(problem.where()) + ": "
                + line(problem.message()));
        err.flush();
    }

    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    /** 1 if any problem meant that something was left out or could not be done, else 0. */
    synchronized int exitCode() {
        return losses > 0 ? 1 : 0;
    }

    Screen screen(ColourChoice choice) {
        return new Screen(width(), colour(choice));
    }

    /** A variable of the environment; empty if it is not set. */
    Optional<String> environment(String name) {
        return Optional.ofNullable(environment.get(name));
    }

    /** Whether to colour: {@code NO_COLOR} (no-color.org), pipes and dumb terminals say no, unless the user insists. */
    public boolean colour(ColourChoice choice) {
        if (choice != ColourChoice.auto) {
            return choice == ColourChoice.always;
        }
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return terminal && !refused;
    }

    public int width() {
        int width = columns(environment.getOrDefault("COLUMNS", ""))
                .or(() -> terminal ? sttyColumns() : Optional.empty())
                .orElse(DEFAULT_WIDTH);
        return Math.min(width, WIDEST);
    }

    private static Optional<Integer> columns(String printed) {
        return printed.matches("[1-9][0-9]{0,4}") ? Optional.of(Integer.valueOf(printed)) : Optional.empty();
    }

    /** Asks the terminal itself; shells seldom pass COLUMNS on. */
    private static Optional<Integer> sttyColumns() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(Redirect.INHERIT)
                    .redirectError(Redirect.DISCARD)
                    .start();
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            stty.waitFor(1, TimeUnit.SECONDS);
            return columns(size.substring(size.indexOf(' ') + 1));
        } catch (IOException noStty) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
