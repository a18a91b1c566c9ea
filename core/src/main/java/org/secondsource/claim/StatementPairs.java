package org.secondsource.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.secondsource.reading.Reading;

/** What the decision whether two statements are one claim looks at, for every two of a story: to fit its weights. Stateless. */
public final class StatementPairs {
    private StatementPairs() {}

    /**
     * Two statements of different articles.
     *
     * @param measures by name, in a fixed order
     */
    public record Pair(Statement a, Statement b, Map<String, Double> measures) {}

    /** All pairs that may be one claim at all, in the order of the story. */
    public static List<Pair> of(List<Reading> readings, SentenceEncoder encoder) {
        Similarities similarities = new Similarities(StoryView.of(readings), encoder, odds -> true);
        StorySentences sentences = similarities.sentences();
        List<Piece> pieces = similarities.pieces();
        List<Pair> pairs = new ArrayList<>();
        for (int first = 0; first < pieces.size(); first++) {
            for (int second = first + 1; second < pieces.size(); second++) {
                Piece a = pieces.get(first);
                Piece b = pieces.get(second);
                if (sentences.areHeldTogether(sentences.number(a.place()), sentences.number(b.place()))) {
                    pairs.add(new Pair(
                            a.statement(),
                            b.statement(),
                            similarities.claimMeasures(first, second).byName()));
                }
            }
        }
        return pairs;
    }
}
