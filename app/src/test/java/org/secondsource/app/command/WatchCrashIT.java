package org.secondsource.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.archive.StoryEvent;
import org.secondsource.archive.Version;
import org.secondsource.archive.folder.DataFolder;

/** Kills {@code watch} again and again while it reads a folder: it goes on where it stopped, loses nothing and doubles nothing. */
class WatchCrashIT {
    private static final int KILLS = 30;
    private static final int FILES = 240;

    /** Most articles a life may keep before it is killed; all lives together stay below the whole. */
    private static final int MOST_ADDED = 14;

    /** Every so many files are changed half way. */
    private static final int CHANGED = 6;

    @TempDir
    private Path folder = Path.of(".");

    private Victim victim = new Victim(folder, new Random());

    @BeforeEach
    void open() {
        victim = new Victim(folder, new Random(20261122));
    }

    private List<String> watch(String... arguments) {
        return java.util.stream.Stream.of(
                        List.of("watch"),
                        List.of(arguments),
                        List.of("--data", folder.resolve("data").toString()))
                .flatMap(List::stream)
                .toList();
    }

    private static String text(int number, int more) {
        return "The ferry at Tarn stopped, two officials said. " + (number + more) + " boats left, \"all in order\".";
    }

    private void write(int number, int more, int secondsAgo) throws IOException {
        Path file = Files.createDirectories(folder.resolve("inbox")).resolve("b" + number + ".txt");
        Files.writeString(file, "Outlet: Tarn Gazette\n\n" + text(number, more) + "\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(secondsAgo)));
    }

    @Test
    void goesOnWhereItWasKilledAndTellsNothingTwice() throws Exception {
        for (int number = 0; number < FILES; number++) {
            write(number, 0, 3600);
        }
        victim.warm(watch("add", folder.resolve("inbox").toString()));
        for (int kill = 0; kill < KILLS; kill++) {
            victim.kill(victim.run(watch("--rules")), kill, MOST_ADDED);
            assertNothingIsDoubled(kill);
        }
        for (int number = 0; number < FILES; number += CHANGED) {
            write(number, 1000, 60);
        }
        Process last = victim.run(watch("--once", "--rules"));
        victim.readTo(last, Integer.MAX_VALUE);
        assertThat(last.waitFor()).isZero();

        assertNothingIsDoubled(KILLS);
        try (DataFolder data = DataFolder.open(folder.resolve("data"))) {
            assertThat(data.articles().ids()).hasSize(FILES);
            for (String id : data.articles().ids()) {
                List<String> texts = data.articles().versions(id).stream()
                        .map(version -> version.article().text().strip())
                        .toList();
                int number = Integer.parseInt(id.substring(1));
                assertThat(texts).as(id).contains(text(number, number % CHANGED == 0 ? 1000 : 0));
                assertThat(data.captures().of(id)).as("bytes of " + id).hasSameSizeAs(texts);
                assertThat(data.stories().storyOf(id)).as("story of " + id).isPresent();
            }
        }
    }

    private void assertNothingIsDoubled(int kill) {
        assertThat(victim.acknowledged())
                .as("acknowledged once, kill %s", kill)
                .allSatisfy((line, times) -> assertThat(times).isEqualTo(1));
        Set<String> acknowledged = new TreeSet<>();
        victim.acknowledged()
                .keySet()
                .forEach(line -> acknowledged.add(line.replaceAll(".*\"id\":\"(b\\d+)\".*", "$1")));
        try (DataFolder data = DataFolder.open(folder.resolve("data"))) {
            List<Version> versions = data.articles().since(0, Integer.MAX_VALUE);
            assertThat(versions)
                    .extracting(version ->
                            version.article().id() + version.article().text())
                    .as("kept once, kill %s", kill)
                    .doesNotHaveDuplicates();
            assertThat(data.articles().ids()).as("kept, kill %s", kill).containsAll(acknowledged);
            // At every moment, as a file may be another one before the next life begins.
            assertThat(data.articles().ids())
                    .as("kept with their bytes, kill %s", kill)
                    .allSatisfy(id -> assertThat(data.captures().of(id))
                            .hasSameSizeAs(data.articles().versions(id)));
            assertThat(data.events().since(0, Integer.MAX_VALUE))
                    .extracting(StoryEvent::news)
                    .as("told once, kill %s", kill)
                    .doesNotHaveDuplicates();
        }
    }
}
