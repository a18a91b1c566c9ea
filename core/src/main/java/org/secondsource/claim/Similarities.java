package org.secondsource.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.secondsource.text.Sentence;
import org.secondsource.text.Stamp;
import org.secondsource.time.TimeExpression;
import org.secondsource.time.TimeType;

/**
 * How likely it is that two sentences, or two statements, of a story report the same: the trained decision over their
 * words, moved by what their typed slots say. Immutable once made.
 */
final class Similarities {
    /*
     * What a slot adds to the log odds. The training pairs are single sentences without speakers or chains, and their
     * happenings are those of a few topics, so these were set by hand on stories of our own and two real reports
     * (November 2026); the outcome changes little over half to twice each value.
     */
    private static final double SAME_SPEAKER = 0.5;
    private static final double OTHER_SPEAKER = -0.5;
    private static final double SAME_CITED_OUTLET = 0.8;
    private static final double SHARED_EVENT = 0.8;
    private static final double SHARED_WEIGHT = 0.5;
    private static final double SAME_DAY = 0.4;
    private static final double OTHER_MODE = -2.0;

    /** A fifth of the training pairs report the same, but only about one in twenty pairs of a story. */
    private static final double PRIOR = -1.2;

    private final WordingReader wordings = new WordingReader();
    private final List<Piece> pieces;
    private final Map<SentenceRef, List<Piece>> piecesAt = new LinkedHashMap<>();
    private final Map<SentenceRef, Integer> sentenceOf = new LinkedHashMap<>();
    private final List<SlotSet> sentenceSlots = new ArrayList<>();
    private final List<SlotSet> pieceSlots;
    private final StoryTexts sentenceTexts;
    private final StoryTexts pieceTexts;
    private final LinkModel model;

    /** What the typed slots of a sentence or statement hold. */
    private record SlotSet(Wording wording, Set<String> outlets, Set<String> speakers, Set<TimeExpression> days) {}

    Similarities(StoryView story, SentenceEncoder encoder) {
        pieces = story.pieces();
        pieces.forEach(piece -> piecesAt.computeIfAbsent(piece.place(), place -> new ArrayList<>())
                .add(piece));
        pieceSlots = pieces.stream().map(Similarities::slots).toList();
        List<String> sentences = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!sentenceOf.containsKey(piece.place())) {
                sentenceOf.put(piece.place(), sentences.size());
                sentenceSlots.add(slots(piece.place(), piece.source()));
                sentences.add(sentence(piece).span().of(piece.source().text()));
            }
        }
        sentenceTexts = texts(sentenceSlots, encoder.encode(sentences));
        pieceTexts = texts(
                pieceSlots, encoder.encode(pieces.stream().map(Piece::text).toList()));
        model = LinkModel.ours(sentenceTexts.encoded());
    }

    Rarity rarity() {
        return sentenceTexts.rarity();
    }

    /** Chance that two sentences report the same, 0..1. */
    double of(SentenceRef a, SentenceRef b) {
        return LinkModel.probability(sentenceOdds(a, b));
    }

    /** Chance that two statements report the same, 0..1: their own words and those of their sentences count equally. */
    double of(int a, int b) {
        double own = odds(pieceTexts, a, b, pieceSlots)
                + (pieces.get(a).wording().supposed() == pieces.get(b).wording().supposed() ? 0 : OTHER_MODE);
        Piece first = pieces.get(a);
        Piece second = pieces.get(b);
        boolean oneSentence = first.place().equals(second.place());
        double around = oneSentence ? own : sentenceOdds(first.place(), second.place());
        return LinkModel.probability((own + around) / 2);
    }

    private double sentenceOdds(SentenceRef a, SentenceRef b) {
        int first = sentenceOf.getOrDefault(a, -1);
        int second = sentenceOf.getOrDefault(b, -1);
        return first < 0 || second < 0 ? Double.NEGATIVE_INFINITY : odds(sentenceTexts, first, second, sentenceSlots);
    }

    private double odds(StoryTexts texts, int first, int second, List<SlotSet> slots) {
        SlotSet a = slots.get(first);
        SlotSet b = slots.get(second);
        double odds = PRIOR + model.logOdds(texts.measures(first, second));
        odds += SHARED_WEIGHT * Math.log1p(texts.sharedConcepts(first, second));
        odds += SHARED_EVENT
                * Math.min(2, Likeness.common(a.wording().events(), b.wording().events()));
        odds += a.outlets().stream().anyMatch(b.outlets()::contains) ? SAME_CITED_OUTLET : 0;
        odds += speakers(a.speakers(), b.speakers());
        odds += sameDay(a.days(), b.days()) ? SAME_DAY : 0;
        return odds;
    }

    private static double speakers(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        boolean same = a.stream().anyMatch(left -> b.stream().anyMatch(right -> Names.same(left, right)));
        return same ? SAME_SPEAKER : OTHER_SPEAKER;
    }

    /** Whether both hold a date that is the same. */
    private static boolean sameDay(Set<TimeExpression> a, Set<TimeExpression> b) {
        return a.stream()
                .anyMatch(day -> b.stream().anyMatch(other -> other.interval().equals(day.interval())));
    }

    private static StoryTexts texts(List<SlotSet> slots, List<float[]> vectors) {
        return new StoryTexts(slots.stream().map(SlotSet::wording).toList(), vectors);
    }

    private static SlotSet slots(Piece piece) {
        Set<String> speakers = piece.speaker().map(Set::of).orElse(Set.of());
        Set<TimeExpression> days = new LinkedHashSet<>(dates(piece.source()));
        days.removeIf(time -> !piece.holds(time.span()));
        return new SlotSet(piece.wording(), piece.citedOutlets(), speakers, days);
    }

    /** The slots of a whole sentence: its words as they stand, and what any of its statements says of its source. */
    private SlotSet slots(SentenceRef place, ArticleView view) {
        Sentence sentence = view.sentences().get(place.sentence());
        Set<String> outlets = new LinkedHashSet<>();
        Set<String> speakers = new LinkedHashSet<>();
        for (Piece piece : piecesAt.getOrDefault(place, List.of())) {
            outlets.addAll(piece.reliedOutlets());
            piece.speaker().ifPresent(speakers::add);
        }
        Set<TimeExpression> days = new LinkedHashSet<>(dates(view));
        days.removeIf(time -> !sentence.span().contains(time.span()));
        return new SlotSet(wordings.read(view.tokens(sentence), view.mentions()), outlets, speakers, days);
    }

    private static Sentence sentence(Piece piece) {
        return piece.source().sentences().get(piece.sentence());
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
