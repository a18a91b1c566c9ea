package org.secondsource.claim;

import java.util.List;
import java.util.Optional;
import org.secondsource.time.TimeExpression;
import org.secondsource.time.TimeType;

/**
 * How likely it is that two statements of a story report the same: the trained decision over their words, moved by what
 * their typed slots say. Immutable once made.
 */
final class Similarities {
    /*
     * What a slot adds to the log odds. The training pairs are single sentences without speakers or chains, so these were
     * set by hand on stories of our own (November 2026), each well under the step from "perhaps" to "surely" (about 3).
     */
    private static final double SAME_SPEAKER = 0.5;
    private static final double OTHER_SPEAKER = -0.5;
    private static final double SAME_CITED_OUTLET = 0.8;
    private static final double SHARED_EVENT = 0.4;
    private static final double SAME_DAY = 0.4;

    private final List<Piece> pieces;
    private final StoryTexts texts;
    private final LinkModel model;

    Similarities(List<Piece> pieces, SentenceEncoder encoder) {
        this.pieces = List.copyOf(pieces);
        List<float[]> vectors = encoder.encode(pieces.stream().map(Piece::text).toList());
        texts = new StoryTexts(pieces.stream().map(Piece::wording).toList(), vectors);
        model = LinkModel.ours(texts.encoded());
    }

    Rarity rarity() {
        return texts.rarity();
    }

    /** Chance that the two report the same, 0..1. */
    double of(int first, int second) {
        return LinkModel.probability(logOdds(first, second));
    }

    private double logOdds(int first, int second) {
        Piece a = pieces.get(first);
        Piece b = pieces.get(second);
        double odds = model.logOdds(texts.measures(first, second));
        odds += speakers(a, b);
        odds += a.citedOutlets().stream().anyMatch(b.citedOutlets()::contains) ? SAME_CITED_OUTLET : 0;
        odds += Likeness.common(a.wording().events(), b.wording().events()) > 0 ? SHARED_EVENT : 0;
        odds += sameDay(a, b) ? SAME_DAY : 0;
        return odds;
    }

    private static double speakers(Piece a, Piece b) {
        Optional<String> left = a.speaker();
        Optional<String> right = b.speaker();
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        return Names.same(left.get(), right.get()) ? SAME_SPEAKER : OTHER_SPEAKER;
    }

    /** Whether both hold a date that is one day, and the same. */
    private static boolean sameDay(Piece a, Piece b) {
        return days(a).stream()
                .anyMatch(day ->
                        days(b).stream().anyMatch(other -> other.interval().equals(day.interval())));
    }

    private static List<TimeExpression> days(Piece piece) {
        return piece.source().reading().times().stream()
                .filter(time -> time.type() == TimeType.DATE && time.interval().isPresent())
                .filter(time -> piece.holds(time.span()))
                .toList();
    }
}
