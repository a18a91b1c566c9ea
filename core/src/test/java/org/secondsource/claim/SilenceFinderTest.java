package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SilenceFinderTest {
    private final StoryView story = StoryView.of(List.of(
            Reports.report("a", "Hartholm Courier", "2031-05-06", "Three sluices of the canal at Odd gave way."),
            Reports.report("b", "Evening Herald", "2031-05-07", "The canal at Odd lost its water in one night."),
            Reports.report("c", "Channel Nine", "2031-05-07", "The library at Odd has a new roof.")));
    private final ClaimGroup claim = new ClaimGroup("c1", List.of(story.pieces().get(0)), List.of(), 1);

    @Test
    void callsEveryLaterReportSilentThatHoldsNothingLikeTheClaim() {
        assertThat(new SilenceFinder(story, List.of(), List.of()).find(List.of(claim)))
                .extracting(Silence::article)
                .containsExactly("b", "c");
    }

    @Test
    void callsNoReportSilentThatMayWellTellIt() {
        assertThat(new SilenceFinder(story, List.of(new PieceLink(0, 1, 0.55)), List.of()).find(List.of(claim)))
                .extracting(Silence::article)
                .containsExactly("c");
    }

    @Test
    void callsNoReportSilentThatGivesALaterFigureOfTheSame() {
        StoryView tolls = StoryView.of(List.of(
                Reports.report(
                        "a", "Hartholm Courier", "2031-05-06", "Three people were killed when the dam at Odd burst."),
                Reports.report(
                        "b", "Evening Herald", "2031-05-07", "Eleven people were killed at Odd, the mayor said."),
                Reports.report("c", "Channel Nine", "2031-05-07", "The library at Odd has a new roof.")));
        ClaimGroup three = new ClaimGroup("c1", List.of(tolls.pieces().get(0)), List.of(), 1);
        List<List<CountedThing>> figures = new FigureTable((a, b) -> false)
                .things(tolls.views().stream().map(ArticleView::reading).toList());

        assertThat(new SilenceFinder(tolls, List.of(), figures).find(List.of(three)))
                .extracting(Silence::article)
                .containsExactly("c");
    }
}
