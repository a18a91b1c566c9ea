package org.secondsource.app.command;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The real program in a process of its own, to be killed, and what it acknowledged over all its lives. */
final class Victim {
    /** By then a run has opened its archive on an idle machine, in milliseconds. */
    private static final int OPENED = 1500;

    private final Path folder;
    private final Random random;

    /** How often each line was printed that tells of an article which is new or changed. */
    private final Map<String, Integer> acknowledged = new LinkedHashMap<>();

    /** @param folder where its class archive and what it says of errors lie */
    Victim(Path folder, Random random) {
        this.folder = folder;
        this.random = random;
    }

    Map<String, Integer> acknowledged() {
        return acknowledged;
    }

    private Path classes() {
        return folder.resolve("classes.jsa");
    }

    /** Lets it run once to its end and keep its classes, so that its later lives begin quickly. */
    void warm(List<String> arguments) throws IOException, InterruptedException {
        start(arguments, "-XX:ArchiveClassesAtExit=" + classes()).waitFor();
    }

    /** Starts it as its launcher does. */
    Process run(List<String> arguments) throws IOException {
        return start(arguments, "-XX:SharedArchiveFile=" + classes());
    }

    private Process start(List<String> arguments, String flag) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                flag,
                "-cp",
                classPath(),
                "org.secondsource.app.Main"));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectError(Redirect.appendTo(folder.resolve("errors").toFile()))
                .start();
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /**
     * Kills a run: every fourth by the clock, often before it has opened its archive; the others between two articles.
     *
     * @param most articles it may acknowledge before
     */
    void kill(Process process, int kill, int most) throws IOException, InterruptedException {
        if (kill % 4 == 0) {
            TimeUnit.MILLISECONDS.sleep(random.nextInt(OPENED));
        } else {
            readTo(process, random.nextInt(most));
            TimeUnit.MICROSECONDS.sleep(random.nextInt(6000));
        }
        // As kill -9; unlike Process.destroyForcibly it leaves what was printed to be read.
        process.toHandle().destroyForcibly();
        readTo(process, Integer.MAX_VALUE);
        process.waitFor();
    }

    /** Notes what the process acknowledges until it has added so many articles, or has ended. */
    void readTo(Process process, int added) throws IOException {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        int seen = 0;
        while (seen < added) {
            String line = lines.readLine();
            if (line == null) {
                return;
            }
            if (line.endsWith("}") && line.contains("\"status\"") && !line.contains("known")) {
                acknowledged.merge(line, 1, Integer::sum);
                seen++;
            }
        }
    }
}
