package org.secondsource.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What somebody typed at a command line led to: the exit code, what was printed and what was complained of. */
record Typed(int exitCode, String out, String err) {
    static final String ONE = """
            Outlet: Daily Lantern
            Published: 2026-03-12

            The harbour was closed on Tuesday, two officials told the Lantern. At least 40 people were hurt, they said.
            """;
    static final String TWO = """
            Outlet: The Marlow Post
            Published: 2026-03-13

            The harbour was closed on Tuesday, the Daily Lantern reported. The mayor denied that 40 people were hurt.
            """;

    /** Rules alone are enough to see how a command behaves, and open in no time. */
    static Typed run(Map<String, String> environment, boolean terminal, String in, String... given) {
        boolean reads = given.length > 1
                && List.of("compare", "annotate", "ingest", "search", "reindex").contains(given[0]);
        String[] arguments =
                reads ? Stream.concat(Stream.of(given), Stream.of("--rules")).toArray(String[]::new) : given;
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                environment,
                terminal);
        int exitCode = Program.run(console, arguments);
        return new Typed(exitCode, out.toString(), err.toString());
    }

    static Typed run(String... arguments) {
        return run(Map.of(), false, "", arguments);
    }

    static void assertNoTrace(Typed run) {
        assertThat(run.err()).doesNotContain("\tat ").doesNotContain("Exception");
    }
}
