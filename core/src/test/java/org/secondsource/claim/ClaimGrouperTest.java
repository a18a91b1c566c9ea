package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.secondsource.reading.Reading;
import org.secondsource.text.Span;

class ClaimGrouperTest {
    private static final Reading FIRST = Reports.report(
            "first",
            "Reyes spoke with Torvald on the phone last week. Rain closed the harbour of Odd. Bakers ran out of flour.");

    @Test
    void joinsWhatTwoReportsTell() {
        Reading other = Reports.report("other", "Reyes spoke with Torvald last week. The guild sold a mill.");

        assertThat(groups(FIRST, other))
                .contains(List.of(
                        "Reyes spoke with Torvald on the phone last week", "Reyes spoke with Torvald last week"));
    }

    @Test
    void keepsWhatAReportTellsApartFromWhatItSaysMayBe() {
        Reading other = Reports.report(
                "other",
                "Reyes spoke with Torvald last week. The guild sold a mill. Ferries stayed tied up. "
                        + "Reyes could speak with Torvald on the phone about last week.");

        assertThat(groups(FIRST, other))
                .contains(
                        List.of(
                                "Reyes spoke with Torvald on the phone last week",
                                "Reyes spoke with Torvald last week"),
                        List.of("Reyes could speak with Torvald on the phone about last week"));
    }

    /** The words of the statements of each claim, all statements of the one report held against all of the other. */
    private static List<List<String>> groups(Reading... reports) {
        StoryView story = StoryView.of(List.of(reports));
        List<Piece> pieces = story.pieces();
        Similarities similarities = new Similarities(story, ClaimGrouperTest::alike, odds -> true);
        List<PieceLink> links = new ArrayList<>();
        for (int a = 0; a < pieces.size(); a++) {
            for (int b = a + 1; b < pieces.size(); b++) {
                if (!pieces.get(a).article().equals(pieces.get(b).article())) {
                    links.add(new PieceLink(a, b, similarities.of(a, b)));
                }
            }
        }
        return new ClaimGrouper()
                .group(pieces, links, similarities).stream()
                        .map(group -> group.stream()
                                .map(pieces::get)
                                .map(ClaimGrouperTest::words)
                                .toList())
                        .toList();
    }

    /** An encoder to which all sentences mean the same. */
    private static List<Meaning> alike(List<String> texts) {
        float[] one = {1};
        return texts.stream()
                .map(text -> new Meaning(one, List.of(new Span(0, text.length())), List.of(one)))
                .toList();
    }

    private static String words(Piece piece) {
        return piece.statement().spans().stream()
                .map(span -> span.of(piece.source().text()))
                .collect(Collectors.joining(" "));
    }
}
