package org.secondsource.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tells the real program to stop again and again while its network reads: it stops, and never crashes. */
class StopIT {
    private static final int STOPS = 20;

    /** More than is ever read before the program is stopped. */
    private static final int ARTICLES = 5_000;

    /** From the first line written to the signal, in milliseconds: several batches of the network are read in this time. */
    private static final int LONGEST = 600;

    /** 128 and the number of SIGTERM, which is never ignored; SIGINT is by what a shell starts in the background. */
    private static final int TERMINATED = 143;

    private final Random random = new Random(20261122);

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void stopsInOrderWhileTheNetworkReads() throws Exception {
        Path articles = articles();
        for (int stop = 0; stop < STOPS; stop++) {
            Path out = folder.resolve("out" + stop + ".jsonl");
            Process process = annotate(articles, out);
            awaitFirstLine(process, out);
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST));
            process.destroy();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("stop %d", stop).isTrue();
            assertThat(process.exitValue()).as("stop %d", stop).isEqualTo(TERMINATED);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).noneMatch(name -> name.startsWith("hs_err"));
        }
    }

    private Path articles() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int number = 0; number < ARTICLES; number++) {
            String text = ("The harbour was closed on day " + number + ", two officials told the Daily Lantern. "
                            + "The mayor said that the police had told her that 14 boats were missing. ")
                    .repeat(10);
            lines.add("{\"id\": \"a" + number + "\", \"text\": \"" + text + "\"}");
        }
        return Files.write(folder.resolve("articles.jsonl"), lines);
    }

    private Process annotate(Path articles, Path out) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.secondsource.app.Main",
                        "annotate",
                        articles.toString(),
                        "-o",
                        out.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("console").toFile())
                .start();
    }

    private static void awaitFirstLine(Process process, Path out) throws IOException, InterruptedException {
        while (process.isAlive() && (!Files.exists(out) || Files.size(out) == 0)) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }
}
