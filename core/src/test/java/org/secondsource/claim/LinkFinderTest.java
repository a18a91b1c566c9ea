package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LinkFinderTest {
    @Test
    void pairsEachOfTwoFactsOfASentenceWithItsOwnLikeInTheOther() {
        StoryView story = StoryView.of(List.of(
                Reports.report(
                        "one",
                        "Ida Brandt said that the harbour crane collapsed on Friday, and Tom Reyes said that the ferry"
                                + " office was closed by officers."),
                Reports.report(
                        "two",
                        "Tom Reyes said that the ferry office was closed by officers, and Ida Brandt said that the harbour"
                                + " crane collapsed on Friday.")));
        Similarities similarities = new Similarities(story, texts -> List.of());
        LinkFinder finder = new LinkFinder(story, similarities, Set.of());

        assertThat(finder.sentences()).hasSize(1);
        Set<String> paired = finder.statements().stream()
                .filter(link -> link.score() > 0.9)
                .map(link -> story.pieces().get(link.a()).text() + " / "
                        + story.pieces().get(link.b()).text())
                .collect(Collectors.toSet());
        assertThat(paired)
                .anyMatch(pair -> pair.split(" / ")[0].contains("crane") && pair.split(" / ")[1].contains("crane"))
                .anyMatch(pair -> pair.split(" / ")[0].contains("office") && pair.split(" / ")[1].contains("office"));
    }
}
