package org.secondsource.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.archive.EventKind;
import org.secondsource.archive.PlacingAct;
import org.secondsource.archive.StoryCard;
import org.secondsource.archive.StoryCounts;
import org.secondsource.archive.StoryEvent;
import org.secondsource.archive.Version;
import org.secondsource.archive.folder.DataFolder;

/** Kills the real program again and again while it keeps articles: nothing acknowledged is lost, nothing is doubled, and what is worked out is caught up. */
class CrashIT {
    private static final int KILLS = 30;
    private static final int ARTICLES = 500;

    /** Every so many articles come a second time, with a changed figure. */
    private static final int CHANGED = 4;

    /** Most articles a run may add before it is killed; all runs together stay below the whole. */
    private static final int MOST_ADDED = 30;

    /** What is told of a report does not depend on when its story was compared. */
    private static final Set<EventKind> OF_REPORTS =
            Set.of(EventKind.STORY_BEGUN, EventKind.REPORT_JOINED, EventKind.STORIES_MERGED, EventKind.ARTICLE_CHANGED);

    /** By then a run has opened its archive on an idle machine, in milliseconds. */
    private static final int OPENED = 1500;

    private final Random random = new Random(20260312);

    /** How often each line was printed, over all runs. */
    private final Map<String, Integer> acknowledged = new LinkedHashMap<>();

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void losesNothingAcknowledgedAndDoublesNothing() throws Exception {
        Path first = write("first.jsonl", 1, 0);
        Path second = write("second.jsonl", CHANGED, 1000);
        run("warm", List.of(write("warm.jsonl", ARTICLES / 3, 0)), "-XX:ArchiveClassesAtExit=" + classes())
                .waitFor();
        for (int kill = 0; kill < KILLS; kill++) {
            killed(run("data", List.of(first, second)), kill);
            assertAllAcknowledgedIsKept(kill);
        }
        Process last = run("data", List.of(first, second));
        readTo(last, Integer.MAX_VALUE);
        assertThat(last.waitFor()).isZero();
        assertAllAcknowledgedIsKept(KILLS);
        assertThat(versions())
                .hasSize(ARTICLES)
                .allSatisfy((id, texts) -> assertThat(texts).isEqualTo(expected(id)));
        Process unharmed = run("unharmed", List.of(first, second));
        unharmed.getInputStream().transferTo(OutputStream.nullOutputStream());
        assertThat(unharmed.waitFor()).isZero();
        assertThat(derived("data")).isEqualTo(derived("unharmed"));
    }

    /** What was worked out: where each article is and by which acts, what was read, and what was told of reports. */
    private Derived derived(String name) {
        try (DataFolder data = DataFolder.open(folder.resolve(name))) {
            List<StoryEvent> events = data.events().since(0, Integer.MAX_VALUE);
            assertThat(events).extracting(StoryEvent::news).as("told twice").doesNotHaveDuplicates();
            Map<String, Integer> readings = new LinkedHashMap<>();
            data.articles()
                    .since(0, Integer.MAX_VALUE)
                    .forEach(version -> readings.merge(
                            version.article().id(),
                            data.readings()
                                    .reading(version.number())
                                    .orElseThrow()
                                    .content()
                                    .size(),
                            Integer::sum));
            return new Derived(
                    data.stories().acts(),
                    data.stories().newest(Optional.empty(), ARTICLES).items().stream()
                            .collect(Collectors.toMap(StoryCard::id, StoryCard::counts)),
                    readings,
                    events.stream()
                            .map(StoryEvent::news)
                            .filter(news -> OF_REPORTS.contains(news.kind()))
                            .toList());
        }
    }

    private record Derived(
            List<PlacingAct> acts,
            Map<String, StoryCounts> stories,
            Map<String, Integer> readings,
            List<StoryEvent.News> news) {}

    private static String text(int number, int more) {
        return "The harbour was closed, two officials said. " + (number + more) + " boats left, \"all in order\".";
    }

    private static List<String> expected(String id) {
        int number = Integer.parseInt(id.substring(1));
        return number % CHANGED == 0 ? List.of(text(number, 0), text(number, 1000)) : List.of(text(number, 0));
    }

    private Path write(String name, int step, int more) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int number = 0; number < ARTICLES; number += step) {
            lines.add("{\"id\": \"a" + number + "\", \"text\": \""
                    + text(number, more).replace("\"", "\\\"") + "\", \"outlet\": \"Daily Lantern\"}");
        }
        return Files.write(folder.resolve(name), lines);
    }

    private Path classes() {
        return folder.resolve("classes.jsa");
    }

    /** Starts the program as its launcher does, with classes kept from the first run where that could keep them. */
    private Process run(String data, List<Path> inputs, String... flags) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off"));
        command.addAll(flags.length > 0 ? List.of(flags) : List.of("-XX:SharedArchiveFile=" + classes()));
        command.addAll(List.of("-cp", classPath(), "org.secondsource.app.Main", "ingest"));
        inputs.forEach(input -> command.add(input.toString()));
        command.addAll(List.of("--rules", "--data", folder.resolve(data).toString()));
        return new ProcessBuilder(command)
                .redirectError(Redirect.appendTo(folder.resolve("errors").toFile()))
                .start();
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Every fourth is killed by the clock, often before it has opened its archive; the others between two articles. */
    private void killed(Process process, int kill) throws IOException, InterruptedException {
        if (kill % 4 == 0) {
            TimeUnit.MILLISECONDS.sleep(random.nextInt(OPENED));
            kill(process);
            readTo(process, Integer.MAX_VALUE);
        } else {
            readTo(process, random.nextInt(MOST_ADDED));
            TimeUnit.MICROSECONDS.sleep(random.nextInt(6000));
            kill(process);
            readTo(process, Integer.MAX_VALUE);
        }
        process.waitFor();
    }

    /** As {@code kill -9}; unlike {@link Process#destroyForcibly} it leaves what was printed to be read. */
    private static void kill(Process process) {
        process.toHandle().destroyForcibly();
    }

    /** Notes what the process acknowledges until it has added so many articles, or has ended. */
    private void readTo(Process process, int added) throws IOException {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        int seen = 0;
        while (seen < added) {
            String line = lines.readLine();
            if (line == null) {
                return;
            }
            if (line.endsWith("}") && !line.contains("known")) {
                acknowledged.merge(line, 1, Integer::sum);
                seen++;
            }
        }
    }

    private void assertAllAcknowledgedIsKept(int kill) {
        Map<String, List<String>> versions = versions();
        assertThat(acknowledged)
                .as("acknowledged once, kill %s", kill)
                .allSatisfy((line, times) -> assertThat(times).isEqualTo(1));
        acknowledged.keySet().forEach(line -> {
            String id = line.replaceAll(".*\"id\": \"(a\\d+)\".*", "$1");
            List<String> expected = line.contains("stored") ? expected(id).subList(0, 1) : expected(id);
            assertThat(versions.getOrDefault(id, List.of()))
                    .as("versions of %s after kill %s", id, kill)
                    .containsAll(expected);
        });
        assertThat(versions)
                .as("nothing doubled, kill %s", kill)
                .allSatisfy((id, texts) -> assertThat(expected(id)).startsWith(texts.toArray(String[]::new)));
    }

    private Map<String, List<String>> versions() {
        Map<String, List<String>> versions = new LinkedHashMap<>();
        try (DataFolder data = DataFolder.open(folder.resolve("data"))) {
            data.articles()
                    .since(0, Integer.MAX_VALUE)
                    .forEach(version -> versions.computeIfAbsent(
                                    version.article().id(), id -> new ArrayList<>())
                            .add(text(version)));
        }
        return versions;
    }

    private static String text(Version version) {
        return version.article().text();
    }
}
