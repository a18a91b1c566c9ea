package org.secondsource.eval.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A slip in a golden file would be counted as an error of the program. */
class GoldStoryTest {
    private static final Pattern PLACE = Pattern.compile("(?m)\\t(\\d+):([^\\t\\n]+)");

    static List<Path> folders() {
        return StoryFolders.all();
    }

    @Test
    void keepsStoriesApart() {
        Map<String, Long> parts = folders().stream()
                .collect(
                        Collectors.groupingBy(each -> GoldStoryReader.read(each).part(), Collectors.counting()));

        assertThat(parts).isEqualTo(Map.of("open", 6L, "seen", 30L, "kept", 4L));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void namesPlacesThatStandOnceInTheirReport(Path folder) throws IOException {
        Map<String, String> bodies = bodies(folder);
        Matcher place = PLACE.matcher(Files.readString(folder.resolve("golden.tsv")));

        assertThat(bodies).hasSizeBetween(3, 8);
        while (place.find()) {
            String body = bodies.getOrDefault(place.group(1), "");
            int first = body.indexOf(place.group(2));
            assertThat(first).as(place.group()).isNotNegative();
            assertThat(body.indexOf(place.group(2), first + 1))
                    .as(place.group())
                    .isNegative();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void speaksOnlyOfItsOwnClaimsAndReports(Path folder) throws IOException {
        GoldStory gold = GoldStoryReader.read(folder);
        Set<String> claims = gold.claims().stream().map(GoldStory.Claim::id).collect(Collectors.toSet());
        Set<String> reports = bodies(folder).keySet();

        assertThat(claims).hasSameSizeAs(gold.claims());
        assertThat(gold.silences()).allSatisfy(each -> {
            assertThat(claims).contains(each.claim());
            assertThat(reports).contains(each.report());
        });
        assertThat(gold.denials()).allSatisfy(each -> assertThat(claims).contains(each.claim()));
    }

    private static Map<String, String> bodies(Path folder) throws IOException {
        Map<String, String> bodies = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".txt")) {
                    String text = Files.readString(file);
                    bodies.put(name.substring(0, name.indexOf('-')), text.substring(text.indexOf("\n\n")));
                }
            }
        }
        return bodies;
    }
}
