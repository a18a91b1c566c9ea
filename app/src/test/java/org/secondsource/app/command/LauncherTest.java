package org.secondsource.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The script that starts the program, in a release of its own, with a Java that only says how it was called. */
class LauncherTest {
    private static final Path ROOT = Path.of(System.getProperty("secondsource.root", ".."));

    private static final String JAVA = """
            #!/bin/sh
            if [ "$1" = -Xinternalversion ]; then echo "a Java for tests"; exit; fi
            for each in "$@"; do printf '%s\\n' "$each"; done
            """;

    /** In bytes; on either side of what one compiler does soonest alone, by rules. */
    private static final int LITTLE = 1_400_000;

    private static final int MUCH = 1_600_000;

    /** The same with the learned reader: more than that. */
    private static final int LONG = 4_100_000;

    /** In bytes; what a start that failed kept of classes, and one that served or compared. */
    private static final int FEW_CLASSES = 2_000_000;

    private static final int ALL_CLASSES = 16_000_000;

    @TempDir
    private Path folder = Path.of(".");

    @BeforeEach
    void install() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash");
        executable("release/secondsource", Files.readString(ROOT.resolve("secondsource")));
        executable("jdk/bin/java", JAVA);
        file("release/lib/app.jar", 1);
        file("little.jsonl", LITTLE);
        file("little.txt", LITTLE);
        file("much.jsonl", MUCH);
        file("long.jsonl", LONG);
        file("half.jsonl", LITTLE / 2);
        file("packed.jsonl.gz", 10);
        file("page.html", 10);
        file("articles/one.txt", 10);
        file("desk.txt", MUCH);
    }

    private void executable(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void file(String name, int bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[bytes]);
    }

    private List<String> started(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", "release/secondsource"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().remove("SECONDSOURCE_JAVA_OPTS");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out.lines().toList();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "launcher.csv", delimiter = '|', numLinesToSkip = 1)
    void choosesTheCompilersAndTheCollector(String arguments, String flags) throws IOException, InterruptedException {
        List<String> called = started(arguments.split(" "));

        assertThat(called.stream()
                        .filter(each -> each.matches("-XX:(Tiered.*|\\+Use.*GC)|-Xmx.*"))
                        .toList())
                .as(arguments)
                .containsExactly(flags.split(" "));
        assertThat(called)
                .containsSubsequence("org.secondsource.app.Main", arguments.split(" ")[0]);
    }

    @ParameterizedTest
    @CsvSource({"serve, search, desk", "ingest, reindex, ingest", "compare, extract, compare"})
    void keepsTheClassesOfEachKindOfWorkApart(String makes, String uses, String kind)
            throws IOException, InterruptedException {
        String kept = "-XX:ArchiveClassesAtExit=";
        List<String> made =
                started(makes).stream().filter(each -> each.startsWith(kept)).toList();
        assertThat(made).singleElement().asString().endsWith("-" + kind + ".jsa");
        assertThat(started(uses)).noneMatch(each -> each.startsWith(kept));

        Path archive = Path.of(made.get(0).substring(kept.length()));
        Files.write(archive, new byte[FEW_CLASSES]);
        assertThat(started(makes)).contains(kept + archive);
        Files.write(archive, new byte[ALL_CLASSES]);
        for (String command : List.of(makes, uses)) {
            assertThat(started(command))
                    .contains("-XX:SharedArchiveFile=" + archive)
                    .noneMatch(each -> each.startsWith(kept));
        }
    }

    @Test
    void passesWhatTheUserSaysToJavaAndToTheProgramAsItStands() throws IOException, InterruptedException {
        assertThat(started("search", "two officials", "--data", "a b"))
                .containsSubsequence("org.secondsource.app.Main", "search", "two officials", "--data", "a b");
    }
}
