package org.secondsource.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
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

    @TempDir
    private Path folder = Path.of(".");

    private Victim victim = new Victim(folder, new Random());

    @BeforeEach
    void open() {
        victim = new Victim(folder, new Random(20260312));
    }

    @Test
    void losesNothingAcknowledgedAndDoublesNothing() throws Exception {
        Path first = write("first.jsonl", 1, 0);
        Path second = write("second.jsonl", CHANGED, 1000);
        victim.warm(ingest("warm", List.of(write("warm.jsonl", ARTICLES / 3, 0))));
        for (int kill = 0; kill < KILLS; kill++) {
            victim.kill(victim.run(ingest("data", List.of(first, second))), kill, MOST_ADDED);
            assertAllAcknowledgedIsKept(kill);
        }
        Process last = victim.run(ingest("data", List.of(first, second)));
        victim.readTo(last, Integer.MAX_VALUE);
        assertThat(last.waitFor()).isZero();
        assertAllAcknowledgedIsKept(KILLS);
        assertThat(versions())
                .hasSize(ARTICLES)
                .allSatisfy((id, texts) -> assertThat(texts).isEqualTo(expected(id)));
        Process unharmed = victim.run(ingest("unharmed", List.of(first, second)));
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

    private List<String> ingest(String data, List<Path> inputs) {
        List<String> arguments = new ArrayList<>(List.of("ingest"));
        inputs.forEach(input -> arguments.add(input.toString()));
        arguments.addAll(List.of("--rules", "--data", folder.resolve(data).toString()));
        return arguments;
    }

    private void assertAllAcknowledgedIsKept(int kill) {
        Map<String, List<String>> versions = versions();
        assertThat(victim.acknowledged())
                .as("acknowledged once, kill %s", kill)
                .allSatisfy((line, times) -> assertThat(times).isEqualTo(1));
        victim.acknowledged().keySet().forEach(line -> {
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
