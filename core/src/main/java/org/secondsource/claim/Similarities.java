package org.secondsource.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import org.secondsource.text.Span;

/**
 * How likely it is that two sentences of a story belong together, and that two statements are one claim: decisions over
 * what the one trained on their words says and what their typed slots hold. What was asked is remembered, as groups of
 * statements ask again. Not thread-safe.
 */
final class Similarities {
    /*
     * What tells two statements of one sentence apart: set by hand on stories of our own (November 2026).
     */
    private static final double SHARED_EVENT = 0.8;
    private static final double SHARED_WEIGHT = 0.5;
    private static final double OTHER_MODE = -2.0;

    /** One statement says that something is not, did not or will not be, the other does not. */
    private static final double ONE_NEGATES = -2.0;

    /** One statement counts, the other does not: seldom one and the same claim. */
    private static final double ONE_COUNTS = -1.5;

    /** Both give a figure of the same thing or unit, and no number fits both. */
    private static final double OTHER_FIGURES = -1.5;

    /** A fifth of the training pairs report the same, but only about one in twenty pairs of a story. */
    private static final double PRIOR = -1.2;

    /* Log odds by words alone up to and from which the encoder hardly ever changes the answer (own stories, November 2026). */
    private static final double HARDLY = -1.5;
    private static final double SURELY = 1.5;

    /**
     * Log odds at first look up to which a second makes no link: what a third report bears out then is seldom the same,
     * least of all in short reports, which all name the same (open and seen stories, November 2026).
     */
    private static final double DOUBTFUL = -0.4;

    private final List<Piece> pieces;
    private final List<StatementMarks> marks;
    private final List<Slots> slots;
    private final StoryTexts texts;
    private final StorySentences sentences;
    private final int[] sentenceOf;
    private final List<List<Integer>> told = new ArrayList<>();
    private final Optional<SecondLook> again;
    private final PairMemory known = new PairMemory();
    private final PairMemory knownOfWords = new PairMemory();
    private final Map<Long, Measures> knownAround = new HashMap<>();
    private final Map<Integer, PartMeaning> parts = new HashMap<>();

    Similarities(StoryView story, SentenceEncoder encoder) {
        this(story, encoder, Similarities::isOpen);
    }

    /** @param asked by log odds of their words alone, whether the encoder is asked about two sentences */
    Similarities(StoryView story, SentenceEncoder encoder, DoublePredicate asked) {
        pieces = story.pieces();
        marks = pieces.stream().map(StatementMarks::of).toList();
        slots = pieces.stream().map(Slots::of).toList();
        texts = new StoryTexts(slots.stream().map(Slots::wording).toList());
        sentences = new StorySentences(pieces, marks, encoder, asked);
        sentenceOf = pieces.stream()
                .mapToInt(piece -> sentences.number(piece.place()))
                .toArray();
        sentences.all().forEach(place -> told.add(new ArrayList<>()));
        for (int at = 0; at < pieces.size(); at++) {
            told.get(sentenceOf[at]).add(at);
        }
        again = sentences.secondLook();
    }

    /** Whether what the encoder says may change the answer; its time is most of that of comparing. */
    private static boolean isOpen(double oddsByWords) {
        return oddsByWords > HARDLY && oddsByWords < SURELY;
    }

    /** The sentences that hold statements. */
    StorySentences sentences() {
        return sentences;
    }

    /** Whether an encoder says anything of the story. */
    boolean isMeant() {
        return sentences.isMeant();
    }

    List<Piece> pieces() {
        return pieces;
    }

    Rarity rarity() {
        return sentences.rarity();
    }

    /** How much a concept tells among the story's statements. */
    double rarityOfConcept(String concept) {
        return texts.rarityOfConcept(concept);
    }

    /** Share of some concepts, each by its rarity, that a statement holds, 0..1. */
    double share(Set<String> ofConcepts, int number) {
        double all = 0;
        double held = 0;
        for (String concept : ofConcepts) {
            double weight = rarityOfConcept(concept);
            all += weight;
            held += pieces.get(number).wording().concepts().contains(concept) ? weight : 0;
        }
        return all == 0 ? 0 : held / all;
    }

    /** Whether a statement says that something is not so. */
    boolean negates(int number) {
        return marks.get(number).negates();
    }

    private boolean sameWords(int a, int b) {
        return marks.get(a).telling().isPresent()
                && marks.get(a).telling().equals(marks.get(b).telling());
    }

    /** Chance that two sentences of different reports, by their numbers, belong together, 0..1. */
    double ofSentences(int a, int b) {
        double atFirst = ofSentencesAtFirst(a, b);
        return again.filter(look -> atFirst < 1 && look.odds(a, b) > DOUBTFUL)
                .map(look -> LinkModel.probability(LinkModel.again().logOdds(measuresAgain(look, a, b))))
                .orElse(atFirst);
    }

    /** The same by the two alone. */
    double ofSentencesAtFirst(int a, int b) {
        return sentences.tellInSameWords(a, b) ? 1 : LinkModel.probability(sentences.odds(a, b));
    }

    /** What the second look at two sentences sees; empty if the story allows of none. */
    Optional<Measures> measuresAgain(int a, int b) {
        return again.map(look -> measuresAgain(look, a, b));
    }

    private Measures measuresAgain(SecondLook look, int a, int b) {
        double statements = SecondLook.LEAST;
        for (int one : told.get(a)) {
            for (int other : told.get(b)) {
                statements = Math.max(statements, odds(one, other));
            }
        }
        return look.measures(a, b, statements);
    }

    /** Numbers of the statements of a sentence. */
    List<Integer> told(int sentence) {
        return told.get(sentence);
    }

    /** Chance that two statements are one claim, 0..1: by their own words and those of their sentences. */
    double of(int a, int b) {
        return LinkModel.probability(odds(a, b));
    }

    private static long pair(int a, int b) {
        return ((long) a << Integer.SIZE) + b;
    }

    /** The same as log odds; infinite for two in the same words. */
    private double odds(int a, int b) {
        return known.get(a, b, this::oddsAnew);
    }

    private double oddsAnew(int a, int b) {
        return sameWords(a, b) ? Double.POSITIVE_INFINITY : LinkModel.inClaim().logOdds(claimMeasures(a, b));
    }

    /** Chance that two statements report the same by their own words, without who tells them and what stands around. */
    double ofWords(int a, int b) {
        return knownOfWords.get(a, b, this::ofOwnWords);
    }

    private double ofOwnWords(int a, int b) {
        if (sameWords(a, b)) {
            return 1;
        }
        double odds = PRIOR
                + LinkModel.ours().logOdds(texts.measures(a, b))
                + SHARED_WEIGHT * Math.log1p(texts.sharedConcepts(a, b));
        odds += SHARED_EVENT * Math.min(2, texts.sharedEvents(a, b));
        odds += isOtherMode(a, b) ? OTHER_MODE : 0;
        odds += marks.get(a).counts() == marks.get(b).counts() ? 0 : ONE_COUNTS;
        odds += marks.get(a).oneNegates(marks.get(b)) ? ONE_NEGATES : 0;
        odds += marks.get(a).differInFigures(marks.get(b)) ? OTHER_FIGURES : 0;
        return LinkModel.probability(odds);
    }

    /**
     * Whether one and the same report tells the one as a fact and the other as what may be ("they met", "he would be open to
     * meeting her"): it means two things.
     */
    boolean areContrasted(int a, int b) {
        return pieces.get(a).article().equals(pieces.get(b).article()) && isOtherMode(a, b);
    }

    private boolean isOtherMode(int a, int b) {
        return pieces.get(a).wording().supposed() != pieces.get(b).wording().supposed();
    }

    /** What the decision whether two statements are one claim looks at. */
    Measures claimMeasures(int a, int b) {
        return claimMeasures(a, b, marks.get(a).oneNegates(marks.get(b)));
    }

    /** Log odds that two statements are one claim but for one saying that it is not so. */
    double contrary(int a, int b) {
        boolean other = sameWords(a, b) || marks.get(a).oneNegates(marks.get(b));
        return other ? LinkModel.inClaim().logOdds(claimMeasures(a, b, false)) : odds(a, b);
    }

    /** Whether both give a figure of the same and no number fits both. */
    boolean differInFigures(int a, int b) {
        return marks.get(a).differInFigures(marks.get(b));
    }

    private Measures claimMeasures(int a, int b, boolean oneNegates) {
        int first = sentenceOf[a];
        int second = sentenceOf[b];
        Measures own = StorySentences.measures(texts, a, b, slots);
        Measures around = knownAround.computeIfAbsent(pair(first, second), pair -> sentences.measures(first, second));
        MeasureNames names = MeasureNames.CLAIM.of(sentences.isMeant(first, second));
        double[] values = new double[names.list().size()];
        own.copyInto(values, 0);
        around.copyInto(values, own.size());
        int behind = own.size() + around.size();
        values[behind] = as(isOtherMode(a, b));
        values[behind + 1] = as(marks.get(a).counts() != marks.get(b).counts());
        values[behind + 2] = as(oneNegates);
        values[behind + 3] = as(marks.get(a).differInFigures(marks.get(b)));
        values[behind + 4] = as(pieces.get(a).attribution().isPresent()
                != pieces.get(b).attribution().isPresent());
        if (names == MeasureNames.CLAIM.meant()) {
            PartMeaning meaning = part(a);
            PartMeaning other = part(b);
            values[behind + 5] = meaning.likeness(other);
            values[behind + 6] = meaning.wordByWord(other);
        }
        return new Measures(names, values);
    }

    /** What a statement means whose sentence the encoder was asked about. */
    private PartMeaning part(int number) {
        return parts.computeIfAbsent(number, key -> {
            Piece piece = pieces.get(key);
            int begin = piece.source().sentences().get(piece.sentence()).span().start();
            return sentences
                    .meaning(sentenceOf[key])
                    .orElseThrow()
                    .part(piece.statement().spans().stream()
                            .filter(span -> span.start() >= begin)
                            .map(span -> new Span(span.start() - begin, span.end() - begin))
                            .toList());
        });
    }

    private static double as(boolean value) {
        return value ? 1 : 0;
    }
}
