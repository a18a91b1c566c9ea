package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShownLinksTest {
    private final StoryView story = StoryView.of(List.of(
            Reports.report("north", "The mill at Odd burned for two days. Nobody was hurt in the fire."),
            Reports.report("south", "A mill burned in Odd. The owner, Per Lund, was abroad. He had it insured.")));
    private final ShownLinks shown = new ShownLinks(story);

    @Test
    void linksTheSentencesOfOneClaimInTheOrderOfTheStory() {
        List<Piece> pieces = story.pieces();
        Piece burned = pieces.get(0);
        Piece insured = pieces.get(pieces.size() - 1);
        ClaimGroup claim = new ClaimGroup("c1", List.of(insured, burned), List.of(), 1);
        Link later = link(1, 0, 0.9);

        assertThat(shown.of(List.of(later), List.of(claim)))
                .extracting(link -> List.of(link.a(), link.b()))
                .containsExactly(List.of(burned.place(), insured.place()), List.of(later.a(), later.b()));
    }

    private static Link link(int north, int south, double score) {
        return new Link(place("north", north), place("south", south), LinkKind.CLAIM, score, "");
    }

    private static SentenceRef place(String report, int sentence) {
        return new SentenceRef(report, sentence);
    }
}
