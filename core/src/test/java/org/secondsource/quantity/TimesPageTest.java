package org.secondsource.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of docs/times.md is compiled and run as it stands there. */
class TimesPageTest {
    private static final Path PAGE =
            Path.of(System.getProperty("secondsource.root", "..")).resolve("docs/times.md");
    private static final String HEAD = """
            import java.util.*;
            import org.secondsource.language.*;
            import org.secondsource.quantity.*;
            import org.secondsource.text.*;
            import org.secondsource.time.*;
            public final class Example { public static void print(java.io.PrintStream out) {
            """;

    @TempDir
    private Path folder;

    @Test
    void theExampleIsFiveLinesAndPrintsWhatThePageShows() throws Exception {
        String page = Files.readString(PAGE);
        String example = block(page, "```java\n");
        assertThat(example.lines()).hasSize(5);
        assertThat(run(HEAD + example.replace("System.out", "out") + "}}")).isEqualTo(block(page, "```text\n"));
    }

    private static String block(String page, String fence) {
        int start = page.indexOf(fence) + fence.length();
        return page.substring(start, page.indexOf("```", start));
    }

    private String run(String source) throws IOException, ReflectiveOperationException {
        Path file = Files.writeString(folder.resolve("Example.java"), source);
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        String classes = System.getProperty("java.class.path")
                + File.pathSeparator
                + Path.of(QuantityReader.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath());
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, complaints, "-proc:none", "-cp", classes, "-d", folder.toString(), file.toString());
        assertThat(failed).as(complaints.toString(StandardCharsets.UTF_8)).isZero();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (var loader = new URLClassLoader(
                        new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
                var out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            loader.loadClass("Example").getMethod("print", PrintStream.class).invoke(null, out);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
