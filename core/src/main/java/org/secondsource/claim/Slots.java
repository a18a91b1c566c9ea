package org.secondsource.claim;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.secondsource.text.Sentence;
import org.secondsource.text.Stamp;
import org.secondsource.time.TimeExpression;
import org.secondsource.time.TimeType;

/**
 * What the typed slots of a sentence or statement hold.
 *
 * @param wording its words
 * @param outlets keys of the outlets it is told on the word of
 * @param speakers canonical names of who says it, cut up
 * @param days days it names
 * @param leads whether it opens its report
 */
record Slots(Wording wording, Set<String> outlets, Set<Names.Parts> speakers, Set<TimeExpression> days, boolean leads) {
    Slots {
        Objects.requireNonNull(wording);
        outlets = Set.copyOf(outlets);
        speakers = Set.copyOf(speakers);
        days = Set.copyOf(days);
    }

    static Slots of(Piece piece) {
        Set<Names.Parts> speakers =
                piece.speaker().map(Names.Parts::of).map(Set::of).orElse(Set.of());
        Set<TimeExpression> days = new LinkedHashSet<>(dates(piece.source()));
        days.removeIf(time -> !piece.holds(time.span()));
        return new Slots(piece.wording(), piece.citedOutlets(), speakers, days, piece.sentence() == 0);
    }

    /**
     * The slots of a whole sentence: its words as they stand, and what any of its statements says of its source.
     *
     * @param pieces the statements of the sentence, at least one
     */
    static Slots of(List<Piece> pieces, WordingReader wordings) {
        ArticleView view = pieces.get(0).source();
        Sentence sentence = view.sentences().get(pieces.get(0).sentence());
        Set<String> outlets = new LinkedHashSet<>();
        Set<Names.Parts> speakers = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            outlets.addAll(piece.reliedOutlets());
            piece.speaker().map(Names.Parts::of).ifPresent(speakers::add);
        }
        Set<TimeExpression> days = new LinkedHashSet<>(dates(view));
        days.removeIf(time -> !sentence.span().contains(time.span()));
        Wording wording = wordings.read(view.tokens(sentence), view.mentions());
        return new Slots(wording, outlets, speakers, days, sentence.index() == 0);
    }

    /** What the slots of two texts have in common: the last measures of {@link MeasureNames#STORY}, in their order. */
    double[] measures(Slots other) {
        boolean bothSpeak = !speakers.isEmpty() && !other.speakers.isEmpty();
        boolean sameSpeaker = bothSpeak && sameSpeaker(other);
        return new double[] {
            as(!outlets.isEmpty() && !Collections.disjoint(outlets, other.outlets)),
            as(sameSpeaker),
            as(bothSpeak && !sameSpeaker),
            as(sameDay(other)),
            as(leads && other.leads)
        };
    }

    private boolean sameSpeaker(Slots other) {
        for (Names.Parts left : speakers) {
            for (Names.Parts right : other.speakers) {
                if (left.same(right)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static double as(boolean value) {
        return value ? 1 : 0;
    }

    private boolean sameDay(Slots other) {
        for (TimeExpression day : days) {
            for (TimeExpression each : other.days) {
                if (each.interval().equals(day.interval())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Days named, but for the day of the report and the one before: those stand beside every "reported". */
    private static List<TimeExpression> dates(ArticleView view) {
        return view.reading().times().stream()
                .filter(time -> time.type() == TimeType.DATE && time.interval().isPresent())
                .filter(time -> !isReportingDay(time, view))
                .toList();
    }

    private static boolean isReportingDay(TimeExpression time, ArticleView view) {
        LocalDate day = time.interval().orElseThrow().begin().toLocalDate();
        return view.article()
                .published()
                .map(Stamp::date)
                .filter(date -> !day.isAfter(date) && !day.isBefore(date.minusDays(1)))
                .isPresent();
    }
}
